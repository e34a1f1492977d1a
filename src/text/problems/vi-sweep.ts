import type { ScenarioFacts } from '../../scenario/scenario-problem.ts';
import type { SweepFacts } from '../../sweep/sweep-problem.ts';
import type { Sentences } from './sentences.ts';
import { code, codes, oneOf, plain } from './words.ts';

/** What is wrong in what a sweep is asked to vary, in Vietnamese. */
export const vietnameseSweep = {
  'vary-unknown-path': ({ path, nearest, below }) => ({
    message:
      below.length > 0
        ? `${code(path)} là một mục, không phải con số để thay đổi.`
        : `Kịch bản không có con số nào ở ${code(path)}.`,
    hint:
      below.length > 0
        ? `Hãy ghi một con số trong mục đó: ${oneOf(below, 'hoặc')}.`
        : nearest === undefined
          ? 'Hãy ghi đường dẫn của một con số như trong kịch bản, ví dụ `land.parks.take_up`.'
          : `Hãy ghi ${code(nearest)}.`,
  }),
  'vary-formula': ({ path, formula, over }) => ({
    message: `${code(path)} được tính từ công thức ${code(`= ${formula}`)}.`,
    hint: over.length === 0 ? 'Trước hết hãy ghi một con số ở đó.' : `Hãy cho ${oneOf(over, 'hoặc')} thay đổi.`,
  }),
  'vary-fixed': ({ path }) => ({
    message: `${code(path)} phải biết trước khi dự báo nên không thể thay đổi.`,
    hint: 'Hãy làm một phương án cho mỗi giá trị rồi chạy từng phương án bằng `--variant`.',
  }),
  'vary-not-read': ({ found, example }) => ({
    message: `${code(found)} không phải là thứ mà một con số có thể thay đổi theo.`,
    hint: `Hãy ghi danh sách (\`1, 2, 3\`), các giá trị cách đều (\`100..400/5\`) hoặc một khoảng (\`60 to 300 ha/yr\`). Con số ở đây có dạng ${code(example)}.`,
  }),
  'vary-steps': ({ found, write, single }) => ({
    message: `${code(found)} không cho biết cần thử bao nhiêu giá trị, từ hai trở lên.`,
    hint: `Hãy ghi ${code(write)} để thử năm giá trị${single === undefined ? '' : `, hoặc ${code(single)} để rút ngẫu nhiên trong khoảng`}.`,
  }),
  'vary-without-range': ({ path, value }) => ({
    message: `${code(path)} không có khoảng nào trong kịch bản: giá trị là ${code(value)}.`,
    hint: `Hãy ghi nó thay đổi theo những giá trị nào, ví dụ ${code(`${path}: [${value}, ...]`)}.`,
  }),
  'vary-twice': ({ path }) => ({
    message: `${code(path)} được cho thay đổi hai lần.`,
    hint: 'Hãy giữ lại một.',
  }),
  'sweep-number': ({ key, found, low, high }) => ({
    message: `${code(found)} nằm ngoài phạm vi của ${code(key)}.`,
    hint: `Hãy ghi số nguyên từ ${low} đến ${high}.`,
  }),
  'correlation-pair': ({ count }) => ({
    message: `Tương quan là giữa hai con số khác nhau; ở đây có ${count}.`,
    hint: 'Hãy ghi hai đường dẫn, ví dụ `between: [assumptions.delay, land.parks.take_up]`.',
  }),
  'correlation-out-of-range': ({ found }) => ({
    message: `${code(found)} không phải là hệ số tương quan.`,
    hint: 'Hãy ghi số nằm giữa -1 và 1, không kể hai đầu. Hai con số luôn đi cùng nhau thì nên là một giả định mà cả hai cùng dùng.',
  }),
  'nothing-varies': ({ evidence }) => ({
    message: 'Không có gì thay đổi: không giả định nào của kịch bản có khoảng.',
    hint: `Hãy cho một giả định có khoảng, ví dụ \`take_up: {range: 60 to 300 ha/yr, likely: 150 ha/yr}\`, hoặc ghi rõ một con số: \`--vary land.parks.take_up=60..300/5\`${evidence ? '' : ', hoặc cho số liệu thay đổi trong phạm vi làm tròn khi in: `evidence: printed precision`'}.`,
  }),
  'vary-not-projected': ({ path }) => ({
    message: `Dự báo không tính với con số ${code(path)}.`,
    hint: 'Hãy cho một giả định, một tốc độ tăng, hoặc một con số của nhóm đất, của khu hay của giới hạn thay đổi.',
  }),
  'draw-per-year': ({ path, design }) => ({
    message: `${code(path)} được rút lại mỗi năm; còn ${code(design)} thử những giá trị đã chọn, như nhau trong mọi năm.`,
    hint: 'Hãy ghi `draw: per run`, cho nó một danh sách giá trị, hoặc bỏ nó ra: chỉ nêu các con số khác ở `vary`.',
  }),
  'draw-per-year-base': ({ path }) => ({
    message: `${code(path)} chỉ được dùng ở năm gốc, nên rút lại cho từng năm sau đó không làm thay đổi gì.`,
    hint: 'Hãy ghi `draw: per run`, hoặc bỏ `draw`.',
  }),
  'range-far-from-mean': ({ path, low, high }) => ({
    message: `Khoảng của ${code(path)} (${plain(low)} đến ${plain(high)}) không còn chứa phần nào của phân phối chuẩn.`,
    hint: 'Hãy để khoảng chứa giá trị trung bình, hoặc chỉ ghi khoảng, không ghi `mean` và `sd`.',
  }),
  'sweep-too-large': ({ size, limit, design }) => ({
    message: `Cần ${plain(size)} mẫu; chương trình chỉ chạy tối đa ${limit} mẫu.`,
    hint: design === 'grid' ? 'Hãy ghi ít giá trị hơn, hoặc ghi `design: sobol` với số mẫu `n`.' : 'Hãy ghi `n` nhỏ hơn.',
  }),
  'too-many-factors': ({ factors, limit, design }) => ({
    message: `Có ${factors} con số thay đổi; ${code(design)} chỉ nhận tối đa ${limit}.`,
    hint: `Hãy chỉ nêu những con số quan trọng ở \`vary\`, hoặc ghi ${design === 'sobol' ? '`design: latin-hypercube`' : '`design: morris` để tìm ra chúng'}.`,
  }),
  'morris-levels': ({ levels }) => ({
    message: `Phương pháp Morris cần số mức chẵn, không phải ${levels}.`,
    hint: `Hãy ghi ${oneOf([`levels: ${levels - 1}`, `levels: ${levels + 1}`].slice(levels > 2 ? 0 : 1), 'hoặc')}.`,
  }),
  'design-without-correlations': ({ design }) => ({
    message: `${code(design)} cho từng con số thay đổi riêng, nên chúng không thể có tương quan.`,
    hint: 'Hãy bỏ `correlations`, hoặc ghi `design: sobol`, `latin-hypercube` hay `random`.',
  }),
  'group-not-varied': ({ name, path, nearest }) => ({
    message: `Không có gì thay đổi ở ${code(path)}, mà nhóm ${code(name)} nêu tên.`,
    hint:
      nearest === undefined
        ? 'Hãy thêm nó vào `vary`, hoặc bỏ nó khỏi nhóm.'
        : `Hãy viết ${code(nearest)}, hoặc một mục có chứa số thay đổi.`,
  }),
  'group-twice': ({ path, first, second }) => ({
    message: `${code(path)} nằm trong hai nhóm: ${codes([first, second])}.`,
    hint: 'Hãy chỉ để nó trong một nhóm; một mục bao gồm mọi số thay đổi trong đó.',
  }),
  'correlation-not-varied': ({ path, nearest }) => ({
    message: `${code(path)} không nằm trong các con số thay đổi.`,
    hint: nearest === undefined ? 'Hãy thêm nó vào `vary`, hoặc bỏ tương quan của nó.' : `Hãy ghi ${code(nearest)}.`,
  }),
  'correlation-per-year': ({ yearly, once }) => ({
    message: `${code(yearly)} được lấy mẫu lại mỗi năm, còn ${code(once)} chỉ lấy một lần cho mọi năm, nên hai số này không thể tương quan.`,
    hint: 'Hãy lấy mẫu cả hai theo cùng một cách, `draw: per year` hoặc `draw: per run`.',
  }),
  'correlation-twice': ({ first, second }) => ({
    message: `Tương quan của ${codes([first, second])} được nêu hai lần.`,
    hint: 'Hãy giữ lại một.',
  }),
  'correlation-impossible': ({ first, second, value, possible, factor = 0 }) => ({
    message: `${code(first)} và ${code(second)} không thể có tương quan ${plain(value)} bên cạnh các tương quan khác: những gì gắn với cùng một con số thì cũng gắn với nhau.`,
    hint:
      possible === undefined
        ? `Hãy ghi các tương quan yếu hơn: nhân tất cả với ${plain(factor)} thì vừa.`
        : `Hãy ghi ${code(`correlation: ${plain(possible)}`)}, hoặc sửa tương quan khác.`,
  }),
} satisfies Partial<Sentences<ScenarioFacts & SweepFacts>>;
