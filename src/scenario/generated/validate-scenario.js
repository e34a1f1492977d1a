// Generated from ../schema.ts and ../seed-schema.ts by `npm run generate`.

// <stdin>
var validateScenario = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://parkreach.example/scenario.schema.json", "title": "parkreach scenario", "type": "object", "properties": { "title": { "$ref": "#/$defs/text" }, "region": { "$ref": "#/$defs/text" }, "boundary": { "type": "string" }, "period": { "type": "object", "properties": { "base": { "type": "integer", "minimum": 1900, "maximum": 2200 }, "to": { "type": "integer", "minimum": 1900, "maximum": 2200 } }, "required": ["base", "to"], "additionalProperties": false }, "include": { "type": ["string", "array"], "items": { "type": "string" } }, "evidence": { "type": "array", "items": { "type": "string" } }, "units": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_]*$" } }, "assumptions": { "type": "object", "patternProperties": { "^[a-z][a-z0-9_]*$": { "$ref": "#/$defs/assumption" } }, "additionalProperties": false }, "series": { "type": "object", "patternProperties": { "^[a-z][a-z0-9_]*$": { "$ref": "#/$defs/series" } }, "additionalProperties": false }, "land": { "type": "object", "patternProperties": { "^[a-z][a-z0-9_]*$": { "$ref": "#/$defs/pool" } }, "additionalProperties": false }, "limits": { "type": "object", "patternProperties": { "^[a-z][a-z0-9_]*$": { "$ref": "#/$defs/limit" } }, "additionalProperties": false }, "targets": { "type": "object", "patternProperties": { "^[a-z][a-z0-9_]*$": { "$ref": "#/$defs/target" } }, "additionalProperties": false, "minProperties": 1 }, "variants": { "type": "object", "patternProperties": { "^[a-z][a-z0-9_]*$": { "type": "object" } }, "additionalProperties": false }, "sweep": { "$ref": "#/$defs/sweep" }, "unknowns": { "type": "object", "patternProperties": { "^[a-z][a-z0-9_]*(-[a-z0-9_]+)*$": { "$ref": "#/$defs/unknown" } }, "additionalProperties": false }, "identities": { "type": "object", "patternProperties": { "^[a-z][a-z0-9_]*(-[a-z0-9_]+)*$": { "$ref": "#/$defs/identity" } }, "additionalProperties": false } }, "required": ["title", "period", "targets"], "additionalProperties": false, "$defs": { "text": { "type": ["string", "object"], "properties": { "en": { "type": "string" }, "vi": { "type": "string" } }, "additionalProperties": false }, "quantity": { "type": ["string", "number", "object"], "properties": { "from": { "type": "string" }, "value": { "type": ["string", "number"] }, "range": { "type": "string" }, "likely": { "type": ["string", "number"] }, "shape": { "enum": ["triangular", "pert", "normal", "lognormal"] }, "mean": { "type": ["string", "number"] }, "sd": { "type": ["string", "number"] }, "p5": { "type": ["string", "number"] }, "p95": { "type": ["string", "number"] }, "choices": { "type": "array", "items": { "type": ["string", "number"] }, "minItems": 1 }, "draw": { "enum": ["per run", "per year"] }, "prices": { "type": "string" }, "why": { "$ref": "#/$defs/text" } }, "additionalProperties": false }, "assumption": { "type": ["string", "number", "object"], "properties": { "label": { "$ref": "#/$defs/text" }, "from": { "type": "string" }, "value": { "type": ["string", "number"] }, "range": { "type": "string" }, "likely": { "type": ["string", "number"] }, "shape": { "enum": ["triangular", "pert", "normal", "lognormal"] }, "mean": { "type": ["string", "number"] }, "sd": { "type": ["string", "number"] }, "p5": { "type": ["string", "number"] }, "p95": { "type": ["string", "number"] }, "choices": { "type": "array", "items": { "type": ["string", "number"] }, "minItems": 1 }, "draw": { "enum": ["per run", "per year"] }, "prices": { "type": "string" }, "why": { "$ref": "#/$defs/text" } }, "additionalProperties": false }, "byPeriod": { "type": ["string", "number", "object"], "patternProperties": { "^\\d{4}( ?(-|to) ?\\d{4})?$": { "$ref": "#/$defs/quantity" } }, "properties": { "from": { "type": "string" }, "value": { "type": ["string", "number"] }, "range": { "type": "string" }, "likely": { "type": ["string", "number"] }, "shape": { "enum": ["triangular", "pert", "normal", "lognormal"] }, "mean": { "type": ["string", "number"] }, "sd": { "type": ["string", "number"] }, "p5": { "type": ["string", "number"] }, "p95": { "type": ["string", "number"] }, "choices": { "type": "array", "items": { "type": ["string", "number"] }, "minItems": 1 }, "draw": { "enum": ["per run", "per year"] }, "prices": { "type": "string" }, "why": { "$ref": "#/$defs/text" } }, "additionalProperties": false }, "byYear": { "type": "object", "patternProperties": { "^\\d{4}$": { "$ref": "#/$defs/quantity" } }, "properties": { "from": { "type": "string" } }, "additionalProperties": false }, "denominator": { "enum": ["operating", "cleared", "established", "gross"] }, "ramp": { "type": "object", "properties": { "shape": { "enum": ["linear", "saturating", "s-curve", "points"] }, "from": { "$ref": "#/$defs/quantity" }, "to": { "$ref": "#/$defs/quantity" }, "years": { "$ref": "#/$defs/quantity" }, "k": { "$ref": "#/$defs/quantity" }, "points": { "type": "object", "patternProperties": { "^\\d+(\\.\\d+)?$": { "$ref": "#/$defs/quantity" } }, "additionalProperties": false } }, "additionalProperties": false }, "gate": { "type": "object", "properties": { "occupancy": { "$ref": "#/$defs/quantity" }, "over": { "$ref": "#/$defs/denominator" }, "or": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "unleased": { "$ref": "#/$defs/quantity" }, "occupancy": { "$ref": "#/$defs/quantity" }, "over": { "$ref": "#/$defs/denominator" } }, "additionalProperties": false } }, "in_force": { "type": ["string", "integer"] }, "law": { "type": "string" } }, "required": ["occupancy"], "additionalProperties": false }, "gates": { "if": { "type": "array" }, "then": { "items": { "$ref": "#/$defs/gate" } }, "else": { "$ref": "#/$defs/gate" } }, "yearOrCounts": { "type": ["integer", "object"], "patternProperties": { "^\\d{4}$": { "type": "integer", "minimum": 0 } }, "additionalProperties": false }, "site": { "type": "object", "properties": { "label": { "$ref": "#/$defs/text" }, "count": { "$ref": "#/$defs/quantity" }, "area": { "$ref": "#/$defs/quantity" }, "leasable": { "$ref": "#/$defs/quantity" }, "planned": { "type": ["integer", "string"] }, "status": { "enum": ["established"] }, "occupancy": { "$ref": "#/$defs/quantity" }, "cleared": { "$ref": "#/$defs/quantity" }, "build": { "$ref": "#/$defs/quantity" }, "delay": { "$ref": "#/$defs/quantity" }, "open_at": { "$ref": "#/$defs/quantity" }, "ramp": { "$ref": "#/$defs/ramp" }, "exempt": { "type": ["boolean", "string"] }, "until": { "type": "integer", "minimum": 1900, "maximum": 2200 }, "expands": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" }, "district": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" }, "use": { "type": "object", "patternProperties": { "^[a-z][a-z0-9_]*$": { "$ref": "#/$defs/quantity" } }, "additionalProperties": false }, "record": { "type": "object", "properties": { "established": { "$ref": "#/$defs/yearOrCounts" }, "operating": { "$ref": "#/$defs/yearOrCounts" }, "cleared": { "$ref": "#/$defs/byYear" }, "occupancy": { "$ref": "#/$defs/byYear" } }, "additionalProperties": false }, "why": { "$ref": "#/$defs/text" } }, "required": ["area"], "additionalProperties": false }, "pool": { "type": "object", "properties": { "label": { "$ref": "#/$defs/text" }, "leasable": { "$ref": "#/$defs/quantity" }, "occupancy_over": { "$ref": "#/$defs/denominator" }, "gate": { "type": ["object", "array"], "$ref": "#/$defs/gates" }, "approvals": { "$ref": "#/$defs/byPeriod" }, "quota": { "$ref": "#/$defs/byPeriod" }, "clearance": { "$ref": "#/$defs/byPeriod" }, "take_up": { "$ref": "#/$defs/byPeriod" }, "build": { "$ref": "#/$defs/quantity" }, "delay": { "$ref": "#/$defs/quantity" }, "open_at": { "$ref": "#/$defs/quantity" }, "ramp": { "$ref": "#/$defs/ramp" }, "recorded_to": { "type": "integer", "minimum": 1900, "maximum": 2200 }, "observed": { "type": "object", "patternProperties": { "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$": { "$ref": "#/$defs/byYear" } }, "additionalProperties": false }, "districts": { "type": "array", "items": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" } }, "sites": { "type": "object", "patternProperties": { "^[a-z][a-z0-9_]*$": { "$ref": "#/$defs/site" } }, "additionalProperties": false, "minProperties": 1 } }, "required": ["sites"], "additionalProperties": false }, "limit": { "type": "object", "properties": { "label": { "$ref": "#/$defs/text" }, "kind": { "enum": ["flow", "stock"] }, "amount": { "type": ["string", "number", "object"], "patternProperties": { "^\\d{4}( ?(-|to) ?\\d{4})?$": { "$ref": "#/$defs/quantity" } }, "properties": { "from": { "type": "string" }, "value": { "type": ["string", "number"] }, "range": { "type": "string" }, "likely": { "type": ["string", "number"] }, "shape": { "enum": ["triangular", "pert", "normal", "lognormal"] }, "mean": { "type": ["string", "number"] }, "sd": { "type": ["string", "number"] }, "p5": { "type": ["string", "number"] }, "p95": { "type": ["string", "number"] }, "choices": { "type": "array", "items": { "type": ["string", "number"] }, "minItems": 1 }, "draw": { "enum": ["per run", "per year"] }, "prices": { "type": "string" }, "why": { "$ref": "#/$defs/text" }, "series": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" } }, "additionalProperties": false }, "use": { "type": ["string", "number", "object"], "properties": { "from": { "type": "string" }, "value": { "type": ["string", "number"] }, "range": { "type": "string" }, "likely": { "type": ["string", "number"] }, "shape": { "enum": ["triangular", "pert", "normal", "lognormal"] }, "mean": { "type": ["string", "number"] }, "sd": { "type": ["string", "number"] }, "p5": { "type": ["string", "number"] }, "p95": { "type": ["string", "number"] }, "choices": { "type": "array", "items": { "type": ["string", "number"] }, "minItems": 1 }, "draw": { "enum": ["per run", "per year"] }, "prices": { "type": "string" }, "why": { "$ref": "#/$defs/text" } }, "patternProperties": { "^[a-z][a-z0-9_]*(?<!^choices)$": { "$ref": "#/$defs/quantity" } }, "additionalProperties": false }, "over": { "type": "array", "items": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" }, "minItems": 1 }, "prices": { "type": "string" } }, "required": ["kind", "amount", "over"], "additionalProperties": false }, "series": { "type": "object", "properties": { "label": { "$ref": "#/$defs/text" }, "unit": { "type": "string" }, "kind": { "enum": ["level", "share", "rate", "flow", "index"] }, "direction": { "enum": ["increase", "decrease"] }, "prices": { "type": "string" }, "base": { "type": ["string", "number", "object"], "properties": { "from": { "type": "string" }, "value": { "type": ["string", "number"] }, "range": { "type": "string" }, "likely": { "type": ["string", "number"] }, "shape": { "enum": ["triangular", "pert", "normal", "lognormal"] }, "mean": { "type": ["string", "number"] }, "sd": { "type": ["string", "number"] }, "p5": { "type": ["string", "number"] }, "p95": { "type": ["string", "number"] }, "choices": { "type": "array", "items": { "type": ["string", "number"] }, "minItems": 1 }, "draw": { "enum": ["per run", "per year"] }, "prices": { "type": "string" }, "why": { "$ref": "#/$defs/text" }, "derive_from": { "type": "string" }, "year": { "type": "integer", "minimum": 1900, "maximum": 2200 }, "derive_value": { "type": ["string", "number"] } }, "additionalProperties": false }, "growth": { "$ref": "#/$defs/byPeriod" }, "path": { "$ref": "#/$defs/byYear" }, "fill": { "enum": ["linear", "geometric", "step"] }, "formula": { "type": "string" }, "observed": { "$ref": "#/$defs/byYear" }, "why": { "$ref": "#/$defs/text" } }, "required": ["unit"], "additionalProperties": false }, "target": { "type": "object", "properties": { "label": { "$ref": "#/$defs/text" }, "metric": { "type": "string" }, "at_least": { "$ref": "#/$defs/quantity" }, "at_most": { "$ref": "#/$defs/quantity" }, "about": { "$ref": "#/$defs/quantity" }, "equals": { "$ref": "#/$defs/quantity" }, "between": { "$ref": "#/$defs/quantity" }, "by": { "type": "integer", "minimum": 1900, "maximum": 2200 }, "reach_by": { "type": "integer", "minimum": 1900, "maximum": 2200 }, "hold_from": { "type": "integer", "minimum": 1900, "maximum": 2200 }, "direction": { "enum": ["increase", "decrease", "none"] }, "linear": { "type": "boolean" }, "milestones": { "type": "object", "patternProperties": { "^\\d{4}$": { "$ref": "#/$defs/quantity" } }, "additionalProperties": false }, "needs": { "$ref": "#/$defs/text" }, "why": { "$ref": "#/$defs/text" } }, "additionalProperties": false }, "unknown": { "type": "object", "properties": { "label": { "$ref": "#/$defs/text" }, "unit": { "type": "string" }, "prices": { "type": "string" }, "range": { "type": "string" } }, "additionalProperties": false }, "identity": { "type": ["string", "object"], "properties": { "formula": { "type": "string" }, "readings": { "type": "array", "items": { "type": "object", "properties": { "formula": { "type": "string" }, "label": { "$ref": "#/$defs/text" } }, "required": ["formula"], "additionalProperties": false }, "minItems": 2 }, "label": { "$ref": "#/$defs/text" }, "expected": { "type": "boolean" }, "prices": { "enum": ["mixed"] }, "years": { "type": "number", "minimum": 1 }, "note": { "$ref": "#/$defs/text" } }, "additionalProperties": false }, "sweep": { "type": "object", "properties": { "design": { "enum": ["random", "latin-hypercube", "sobol", "saltelli", "morris", "grid", "one-at-a-time"] }, "n": { "type": "integer" }, "seed": { "type": "integer" }, "levels": { "type": "integer" }, "second_order": { "type": "boolean" }, "evidence": { "enum": ["fixed", "printed precision"] }, "vary": { "type": ["array", "object"], "items": { "type": "string" }, "patternProperties": { "^[a-z]": { "$ref": "#/$defs/varied" } }, "additionalProperties": false }, "groups": { "type": "object", "patternProperties": { "^[a-z][a-z0-9_]*$": { "type": "array", "items": { "type": "string" }, "minItems": 1 } }, "additionalProperties": false }, "correlations": { "type": "array", "items": { "type": "object", "properties": { "between": { "type": "array", "items": { "type": "string" } }, "correlation": { "type": "number" }, "why": { "type": "string" } }, "required": ["between", "correlation"], "additionalProperties": false } } }, "additionalProperties": false }, "varied": { "if": { "type": "array" }, "then": { "items": { "type": ["string", "number"] }, "minItems": 1 }, "else": { "$ref": "#/$defs/quantity" } } } };
var func0 = Object.prototype.hasOwnProperty;
var schema20 = { "type": ["string", "object"], "properties": { "en": { "type": "string" }, "vi": { "type": "string" } }, "additionalProperties": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema20.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "en" || key0 === "vi")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.en !== void 0 && func0.call(data, "en")) {
      if (typeof data.en !== "string") {
        const err2 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.vi !== void 0 && func0.call(data, "vi")) {
      if (typeof data.vi !== "string") {
        const err3 = { instancePath: instancePath + "/vi", schemaPath: "#/properties/vi/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema21 = { "type": ["string", "number", "object"], "properties": { "label": { "$ref": "#/$defs/text" }, "from": { "type": "string" }, "value": { "type": ["string", "number"] }, "range": { "type": "string" }, "likely": { "type": ["string", "number"] }, "shape": { "enum": ["triangular", "pert", "normal", "lognormal"] }, "mean": { "type": ["string", "number"] }, "sd": { "type": ["string", "number"] }, "p5": { "type": ["string", "number"] }, "p95": { "type": ["string", "number"] }, "choices": { "type": "array", "items": { "type": ["string", "number"] }, "minItems": 1 }, "draw": { "enum": ["per run", "per year"] }, "prices": { "type": "string" }, "why": { "$ref": "#/$defs/text" } }, "additionalProperties": false };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema21.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema21.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (!validate53(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      if (typeof data.from !== "string") {
        const err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data2 = data.value;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema21.properties.value.type } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.range !== void 0 && func0.call(data, "range")) {
      if (typeof data.range !== "string") {
        const err4 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.likely !== void 0 && func0.call(data, "likely")) {
      let data4 = data.likely;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
        const err5 = { instancePath: instancePath + "/likely", schemaPath: "#/properties/likely/type", keyword: "type", params: { type: schema21.properties.likely.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.shape !== void 0 && func0.call(data, "shape")) {
      let data5 = data.shape;
      if (!(data5 === "triangular" || data5 === "pert" || data5 === "normal" || data5 === "lognormal")) {
        const err6 = { instancePath: instancePath + "/shape", schemaPath: "#/properties/shape/enum", keyword: "enum", params: { allowedValues: schema21.properties.shape.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.mean !== void 0 && func0.call(data, "mean")) {
      let data6 = data.mean;
      if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
        const err7 = { instancePath: instancePath + "/mean", schemaPath: "#/properties/mean/type", keyword: "type", params: { type: schema21.properties.mean.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.sd !== void 0 && func0.call(data, "sd")) {
      let data7 = data.sd;
      if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7))) {
        const err8 = { instancePath: instancePath + "/sd", schemaPath: "#/properties/sd/type", keyword: "type", params: { type: schema21.properties.sd.type } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.p5 !== void 0 && func0.call(data, "p5")) {
      let data8 = data.p5;
      if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8))) {
        const err9 = { instancePath: instancePath + "/p5", schemaPath: "#/properties/p5/type", keyword: "type", params: { type: schema21.properties.p5.type } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.p95 !== void 0 && func0.call(data, "p95")) {
      let data9 = data.p95;
      if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9))) {
        const err10 = { instancePath: instancePath + "/p95", schemaPath: "#/properties/p95/type", keyword: "type", params: { type: schema21.properties.p95.type } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.choices !== void 0 && func0.call(data, "choices")) {
      let data10 = data.choices;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err11 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11))) {
            const err12 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/type", keyword: "type", params: { type: schema21.properties.choices.items.type } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.draw !== void 0 && func0.call(data, "draw")) {
      let data12 = data.draw;
      if (!(data12 === "per run" || data12 === "per year")) {
        const err14 = { instancePath: instancePath + "/draw", schemaPath: "#/properties/draw/enum", keyword: "enum", params: { allowedValues: schema21.properties.draw.enum } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.prices !== void 0 && func0.call(data, "prices")) {
      if (typeof data.prices !== "string") {
        const err15 = { instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.why !== void 0 && func0.call(data, "why")) {
      if (!validate53(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema22 = { "type": "object", "properties": { "label": { "$ref": "#/$defs/text" }, "unit": { "type": "string" }, "kind": { "enum": ["level", "share", "rate", "flow", "index"] }, "direction": { "enum": ["increase", "decrease"] }, "prices": { "type": "string" }, "base": { "type": ["string", "number", "object"], "properties": { "from": { "type": "string" }, "value": { "type": ["string", "number"] }, "range": { "type": "string" }, "likely": { "type": ["string", "number"] }, "shape": { "enum": ["triangular", "pert", "normal", "lognormal"] }, "mean": { "type": ["string", "number"] }, "sd": { "type": ["string", "number"] }, "p5": { "type": ["string", "number"] }, "p95": { "type": ["string", "number"] }, "choices": { "type": "array", "items": { "type": ["string", "number"] }, "minItems": 1 }, "draw": { "enum": ["per run", "per year"] }, "prices": { "type": "string" }, "why": { "$ref": "#/$defs/text" }, "derive_from": { "type": "string" }, "year": { "type": "integer", "minimum": 1900, "maximum": 2200 }, "derive_value": { "type": ["string", "number"] } }, "additionalProperties": false }, "growth": { "$ref": "#/$defs/byPeriod" }, "path": { "$ref": "#/$defs/byYear" }, "fill": { "enum": ["linear", "geometric", "step"] }, "formula": { "type": "string" }, "observed": { "$ref": "#/$defs/byYear" }, "why": { "$ref": "#/$defs/text" } }, "required": ["unit"], "additionalProperties": false };
var schema23 = { "type": ["string", "number", "object"], "patternProperties": { "^\\d{4}( ?(-|to) ?\\d{4})?$": { "$ref": "#/$defs/quantity" } }, "properties": { "from": { "type": "string" }, "value": { "type": ["string", "number"] }, "range": { "type": "string" }, "likely": { "type": ["string", "number"] }, "shape": { "enum": ["triangular", "pert", "normal", "lognormal"] }, "mean": { "type": ["string", "number"] }, "sd": { "type": ["string", "number"] }, "p5": { "type": ["string", "number"] }, "p95": { "type": ["string", "number"] }, "choices": { "type": "array", "items": { "type": ["string", "number"] }, "minItems": 1 }, "draw": { "enum": ["per run", "per year"] }, "prices": { "type": "string" }, "why": { "$ref": "#/$defs/text" } }, "additionalProperties": false };
var pattern8 = new RegExp("^\\d{4}( ?(-|to) ?\\d{4})?$", "u");
var schema24 = { "type": ["string", "number", "object"], "properties": { "from": { "type": "string" }, "value": { "type": ["string", "number"] }, "range": { "type": "string" }, "likely": { "type": ["string", "number"] }, "shape": { "enum": ["triangular", "pert", "normal", "lognormal"] }, "mean": { "type": ["string", "number"] }, "sd": { "type": ["string", "number"] }, "p5": { "type": ["string", "number"] }, "p95": { "type": ["string", "number"] }, "choices": { "type": "array", "items": { "type": ["string", "number"] }, "minItems": 1 }, "draw": { "enum": ["per run", "per year"] }, "prices": { "type": "string" }, "why": { "$ref": "#/$defs/text" } }, "additionalProperties": false };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema24.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema24.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      if (typeof data.from !== "string") {
        const err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data1 = data.value;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema24.properties.value.type } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.range !== void 0 && func0.call(data, "range")) {
      if (typeof data.range !== "string") {
        const err4 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.likely !== void 0 && func0.call(data, "likely")) {
      let data3 = data.likely;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3))) {
        const err5 = { instancePath: instancePath + "/likely", schemaPath: "#/properties/likely/type", keyword: "type", params: { type: schema24.properties.likely.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.shape !== void 0 && func0.call(data, "shape")) {
      let data4 = data.shape;
      if (!(data4 === "triangular" || data4 === "pert" || data4 === "normal" || data4 === "lognormal")) {
        const err6 = { instancePath: instancePath + "/shape", schemaPath: "#/properties/shape/enum", keyword: "enum", params: { allowedValues: schema24.properties.shape.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.mean !== void 0 && func0.call(data, "mean")) {
      let data5 = data.mean;
      if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5))) {
        const err7 = { instancePath: instancePath + "/mean", schemaPath: "#/properties/mean/type", keyword: "type", params: { type: schema24.properties.mean.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.sd !== void 0 && func0.call(data, "sd")) {
      let data6 = data.sd;
      if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
        const err8 = { instancePath: instancePath + "/sd", schemaPath: "#/properties/sd/type", keyword: "type", params: { type: schema24.properties.sd.type } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.p5 !== void 0 && func0.call(data, "p5")) {
      let data7 = data.p5;
      if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7))) {
        const err9 = { instancePath: instancePath + "/p5", schemaPath: "#/properties/p5/type", keyword: "type", params: { type: schema24.properties.p5.type } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.p95 !== void 0 && func0.call(data, "p95")) {
      let data8 = data.p95;
      if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8))) {
        const err10 = { instancePath: instancePath + "/p95", schemaPath: "#/properties/p95/type", keyword: "type", params: { type: schema24.properties.p95.type } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.choices !== void 0 && func0.call(data, "choices")) {
      let data9 = data.choices;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err11 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10))) {
            const err12 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/type", keyword: "type", params: { type: schema24.properties.choices.items.type } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.draw !== void 0 && func0.call(data, "draw")) {
      let data11 = data.draw;
      if (!(data11 === "per run" || data11 === "per year")) {
        const err14 = { instancePath: instancePath + "/draw", schemaPath: "#/properties/draw/enum", keyword: "enum", params: { allowedValues: schema24.properties.draw.enum } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.prices !== void 0 && func0.call(data, "prices")) {
      if (typeof data.prices !== "string") {
        const err15 = { instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.why !== void 0 && func0.call(data, "why")) {
      if (!validate53(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema23.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema23.properties, key0) || pattern8.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      if (typeof data.from !== "string") {
        const err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data1 = data.value;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema23.properties.value.type } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.range !== void 0 && func0.call(data, "range")) {
      if (typeof data.range !== "string") {
        const err4 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.likely !== void 0 && func0.call(data, "likely")) {
      let data3 = data.likely;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3))) {
        const err5 = { instancePath: instancePath + "/likely", schemaPath: "#/properties/likely/type", keyword: "type", params: { type: schema23.properties.likely.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.shape !== void 0 && func0.call(data, "shape")) {
      let data4 = data.shape;
      if (!(data4 === "triangular" || data4 === "pert" || data4 === "normal" || data4 === "lognormal")) {
        const err6 = { instancePath: instancePath + "/shape", schemaPath: "#/properties/shape/enum", keyword: "enum", params: { allowedValues: schema23.properties.shape.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.mean !== void 0 && func0.call(data, "mean")) {
      let data5 = data.mean;
      if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5))) {
        const err7 = { instancePath: instancePath + "/mean", schemaPath: "#/properties/mean/type", keyword: "type", params: { type: schema23.properties.mean.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.sd !== void 0 && func0.call(data, "sd")) {
      let data6 = data.sd;
      if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
        const err8 = { instancePath: instancePath + "/sd", schemaPath: "#/properties/sd/type", keyword: "type", params: { type: schema23.properties.sd.type } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.p5 !== void 0 && func0.call(data, "p5")) {
      let data7 = data.p5;
      if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7))) {
        const err9 = { instancePath: instancePath + "/p5", schemaPath: "#/properties/p5/type", keyword: "type", params: { type: schema23.properties.p5.type } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.p95 !== void 0 && func0.call(data, "p95")) {
      let data8 = data.p95;
      if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8))) {
        const err10 = { instancePath: instancePath + "/p95", schemaPath: "#/properties/p95/type", keyword: "type", params: { type: schema23.properties.p95.type } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.choices !== void 0 && func0.call(data, "choices")) {
      let data9 = data.choices;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err11 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10))) {
            const err12 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/type", keyword: "type", params: { type: schema23.properties.choices.items.type } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.draw !== void 0 && func0.call(data, "draw")) {
      let data11 = data.draw;
      if (!(data11 === "per run" || data11 === "per year")) {
        const err14 = { instancePath: instancePath + "/draw", schemaPath: "#/properties/draw/enum", keyword: "enum", params: { allowedValues: schema23.properties.draw.enum } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.prices !== void 0 && func0.call(data, "prices")) {
      if (typeof data.prices !== "string") {
        const err15 = { instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.why !== void 0 && func0.call(data, "why")) {
      if (!validate53(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 of Object.keys(data)) {
      if (pattern8.test(key1)) {
        if (!validate65(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern10 = new RegExp("^\\d{4}$", "u");
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "from" || pattern10.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      if (typeof data.from !== "string") {
        const err1 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      if (pattern10.test(key1)) {
        if (!validate65(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unit === void 0 || !func0.call(data, "unit")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema22.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (!validate53(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      if (typeof data.unit !== "string") {
        const err2 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data2 = data.kind;
      if (!(data2 === "level" || data2 === "share" || data2 === "rate" || data2 === "flow" || data2 === "index")) {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema22.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.direction !== void 0 && func0.call(data, "direction")) {
      let data3 = data.direction;
      if (!(data3 === "increase" || data3 === "decrease")) {
        const err4 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema22.properties.direction.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.prices !== void 0 && func0.call(data, "prices")) {
      if (typeof data.prices !== "string") {
        const err5 = { instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.base !== void 0 && func0.call(data, "base")) {
      let data5 = data.base;
      if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && !(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        const err6 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: schema22.properties.base.type } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 of Object.keys(data5)) {
          if (!func0.call(schema22.properties.base.properties, key1)) {
            const err7 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data5.from !== void 0 && func0.call(data5, "from")) {
          if (typeof data5.from !== "string") {
            const err8 = { instancePath: instancePath + "/base/from", schemaPath: "#/properties/base/properties/from/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data5.value !== void 0 && func0.call(data5, "value")) {
          let data7 = data5.value;
          if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7))) {
            const err9 = { instancePath: instancePath + "/base/value", schemaPath: "#/properties/base/properties/value/type", keyword: "type", params: { type: schema22.properties.base.properties.value.type } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data5.range !== void 0 && func0.call(data5, "range")) {
          if (typeof data5.range !== "string") {
            const err10 = { instancePath: instancePath + "/base/range", schemaPath: "#/properties/base/properties/range/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data5.likely !== void 0 && func0.call(data5, "likely")) {
          let data9 = data5.likely;
          if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9))) {
            const err11 = { instancePath: instancePath + "/base/likely", schemaPath: "#/properties/base/properties/likely/type", keyword: "type", params: { type: schema22.properties.base.properties.likely.type } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data5.shape !== void 0 && func0.call(data5, "shape")) {
          let data10 = data5.shape;
          if (!(data10 === "triangular" || data10 === "pert" || data10 === "normal" || data10 === "lognormal")) {
            const err12 = { instancePath: instancePath + "/base/shape", schemaPath: "#/properties/base/properties/shape/enum", keyword: "enum", params: { allowedValues: schema22.properties.base.properties.shape.enum } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data5.mean !== void 0 && func0.call(data5, "mean")) {
          let data11 = data5.mean;
          if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11))) {
            const err13 = { instancePath: instancePath + "/base/mean", schemaPath: "#/properties/base/properties/mean/type", keyword: "type", params: { type: schema22.properties.base.properties.mean.type } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data5.sd !== void 0 && func0.call(data5, "sd")) {
          let data12 = data5.sd;
          if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12))) {
            const err14 = { instancePath: instancePath + "/base/sd", schemaPath: "#/properties/base/properties/sd/type", keyword: "type", params: { type: schema22.properties.base.properties.sd.type } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data5.p5 !== void 0 && func0.call(data5, "p5")) {
          let data13 = data5.p5;
          if (typeof data13 !== "string" && !(typeof data13 == "number" && isFinite(data13))) {
            const err15 = { instancePath: instancePath + "/base/p5", schemaPath: "#/properties/base/properties/p5/type", keyword: "type", params: { type: schema22.properties.base.properties.p5.type } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data5.p95 !== void 0 && func0.call(data5, "p95")) {
          let data14 = data5.p95;
          if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14))) {
            const err16 = { instancePath: instancePath + "/base/p95", schemaPath: "#/properties/base/properties/p95/type", keyword: "type", params: { type: schema22.properties.base.properties.p95.type } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data5.choices !== void 0 && func0.call(data5, "choices")) {
          let data15 = data5.choices;
          if (Array.isArray(data15)) {
            if (data15.length < 1) {
              const err17 = { instancePath: instancePath + "/base/choices", schemaPath: "#/properties/base/properties/choices/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            const len0 = data15.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data16 = data15[i0];
              if (typeof data16 !== "string" && !(typeof data16 == "number" && isFinite(data16))) {
                const err18 = { instancePath: instancePath + "/base/choices/" + i0, schemaPath: "#/properties/base/properties/choices/items/type", keyword: "type", params: { type: schema22.properties.base.properties.choices.items.type } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/base/choices", schemaPath: "#/properties/base/properties/choices/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data5.draw !== void 0 && func0.call(data5, "draw")) {
          let data17 = data5.draw;
          if (!(data17 === "per run" || data17 === "per year")) {
            const err20 = { instancePath: instancePath + "/base/draw", schemaPath: "#/properties/base/properties/draw/enum", keyword: "enum", params: { allowedValues: schema22.properties.base.properties.draw.enum } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data5.prices !== void 0 && func0.call(data5, "prices")) {
          if (typeof data5.prices !== "string") {
            const err21 = { instancePath: instancePath + "/base/prices", schemaPath: "#/properties/base/properties/prices/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data5.why !== void 0 && func0.call(data5, "why")) {
          if (!validate53(data5.why, { instancePath: instancePath + "/base/why", parentData: data5, parentDataProperty: "why", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data5.derive_from !== void 0 && func0.call(data5, "derive_from")) {
          if (typeof data5.derive_from !== "string") {
            const err22 = { instancePath: instancePath + "/base/derive_from", schemaPath: "#/properties/base/properties/derive_from/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data5.year !== void 0 && func0.call(data5, "year")) {
          let data21 = data5.year;
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
            const err23 = { instancePath: instancePath + "/base/year", schemaPath: "#/properties/base/properties/year/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 2200 || isNaN(data21)) {
              const err24 = { instancePath: instancePath + "/base/year", schemaPath: "#/properties/base/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data21 < 1900 || isNaN(data21)) {
              const err25 = { instancePath: instancePath + "/base/year", schemaPath: "#/properties/base/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
        }
        if (data5.derive_value !== void 0 && func0.call(data5, "derive_value")) {
          let data22 = data5.derive_value;
          if (typeof data22 !== "string" && !(typeof data22 == "number" && isFinite(data22))) {
            const err26 = { instancePath: instancePath + "/base/derive_value", schemaPath: "#/properties/base/properties/derive_value/type", keyword: "type", params: { type: schema22.properties.base.properties.derive_value.type } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data.growth !== void 0 && func0.call(data, "growth")) {
      if (!validate63(data.growth, { instancePath: instancePath + "/growth", parentData: data, parentDataProperty: "growth", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.path !== void 0 && func0.call(data, "path")) {
      if (!validate69(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.fill !== void 0 && func0.call(data, "fill")) {
      let data25 = data.fill;
      if (!(data25 === "linear" || data25 === "geometric" || data25 === "step")) {
        const err27 = { instancePath: instancePath + "/fill", schemaPath: "#/properties/fill/enum", keyword: "enum", params: { allowedValues: schema22.properties.fill.enum } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.formula !== void 0 && func0.call(data, "formula")) {
      if (typeof data.formula !== "string") {
        const err28 = { instancePath: instancePath + "/formula", schemaPath: "#/properties/formula/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.observed !== void 0 && func0.call(data, "observed")) {
      if (!validate69(data.observed, { instancePath: instancePath + "/observed", parentData: data, parentDataProperty: "observed", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.why !== void 0 && func0.call(data, "why")) {
      if (!validate53(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema26 = { "type": "object", "properties": { "label": { "$ref": "#/$defs/text" }, "leasable": { "$ref": "#/$defs/quantity" }, "occupancy_over": { "$ref": "#/$defs/denominator" }, "gate": { "type": ["object", "array"], "$ref": "#/$defs/gates" }, "approvals": { "$ref": "#/$defs/byPeriod" }, "quota": { "$ref": "#/$defs/byPeriod" }, "clearance": { "$ref": "#/$defs/byPeriod" }, "take_up": { "$ref": "#/$defs/byPeriod" }, "build": { "$ref": "#/$defs/quantity" }, "delay": { "$ref": "#/$defs/quantity" }, "open_at": { "$ref": "#/$defs/quantity" }, "ramp": { "$ref": "#/$defs/ramp" }, "recorded_to": { "type": "integer", "minimum": 1900, "maximum": 2200 }, "observed": { "type": "object", "patternProperties": { "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$": { "$ref": "#/$defs/byYear" } }, "additionalProperties": false }, "districts": { "type": "array", "items": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" } }, "sites": { "type": "object", "patternProperties": { "^[a-z][a-z0-9_]*$": { "$ref": "#/$defs/site" } }, "additionalProperties": false, "minProperties": 1 } }, "required": ["sites"], "additionalProperties": false };
var schema27 = { "enum": ["operating", "cleared", "established", "gross"] };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "operating" || data === "cleared" || data === "established" || data === "gross")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema27.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema29 = { "type": "object", "properties": { "occupancy": { "$ref": "#/$defs/quantity" }, "over": { "$ref": "#/$defs/denominator" }, "or": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "unleased": { "$ref": "#/$defs/quantity" }, "occupancy": { "$ref": "#/$defs/quantity" }, "over": { "$ref": "#/$defs/denominator" } }, "additionalProperties": false } }, "in_force": { "type": ["string", "integer"] }, "law": { "type": "string" } }, "required": ["occupancy"], "additionalProperties": false };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.occupancy === void 0 || !func0.call(data, "occupancy")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "occupancy" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "occupancy" || key0 === "over" || key0 === "or" || key0 === "in_force" || key0 === "law")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.occupancy !== void 0 && func0.call(data, "occupancy")) {
      if (!validate65(data.occupancy, { instancePath: instancePath + "/occupancy", parentData: data, parentDataProperty: "occupancy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.over !== void 0 && func0.call(data, "over")) {
      if (!validate78(data.over, { instancePath: instancePath + "/over", parentData: data, parentDataProperty: "over", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.or !== void 0 && func0.call(data, "or")) {
      let data2 = data.or;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err2 = { instancePath: instancePath + "/or", schemaPath: "#/properties/or/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key1 of Object.keys(data3)) {
              if (!(key1 === "unleased" || key1 === "occupancy" || key1 === "over")) {
                const err3 = { instancePath: instancePath + "/or/" + i0, schemaPath: "#/properties/or/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data3.unleased !== void 0 && func0.call(data3, "unleased")) {
              if (!validate65(data3.unleased, { instancePath: instancePath + "/or/" + i0 + "/unleased", parentData: data3, parentDataProperty: "unleased", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
            if (data3.occupancy !== void 0 && func0.call(data3, "occupancy")) {
              if (!validate65(data3.occupancy, { instancePath: instancePath + "/or/" + i0 + "/occupancy", parentData: data3, parentDataProperty: "occupancy", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
            if (data3.over !== void 0 && func0.call(data3, "over")) {
              if (!validate78(data3.over, { instancePath: instancePath + "/or/" + i0 + "/over", parentData: data3, parentDataProperty: "over", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err4 = { instancePath: instancePath + "/or/" + i0, schemaPath: "#/properties/or/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/or", schemaPath: "#/properties/or/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.in_force !== void 0 && func0.call(data, "in_force")) {
      let data7 = data.in_force;
      if (typeof data7 !== "string" && !(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err6 = { instancePath: instancePath + "/in_force", schemaPath: "#/properties/in_force/type", keyword: "type", params: { type: schema29.properties.in_force.type } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.law !== void 0 && func0.call(data, "law")) {
      if (typeof data.law !== "string") {
        const err7 = { instancePath: instancePath + "/law", schemaPath: "#/properties/law/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate81(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var items0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs5 = errors;
    if (!validate81(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate80.errors = vErrors;
  evaluated0.props = props0;
  evaluated0.items = items0;
  return errors === 0;
}
validate80.evaluated = { "dynamicProps": true, "dynamicItems": true };
var schema30 = { "type": "object", "properties": { "shape": { "enum": ["linear", "saturating", "s-curve", "points"] }, "from": { "$ref": "#/$defs/quantity" }, "to": { "$ref": "#/$defs/quantity" }, "years": { "$ref": "#/$defs/quantity" }, "k": { "$ref": "#/$defs/quantity" }, "points": { "type": "object", "patternProperties": { "^\\d+(\\.\\d+)?$": { "$ref": "#/$defs/quantity" } }, "additionalProperties": false } }, "additionalProperties": false };
var pattern14 = new RegExp("^\\d+(\\.\\d+)?$", "u");
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "shape" || key0 === "from" || key0 === "to" || key0 === "years" || key0 === "k" || key0 === "points")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.shape !== void 0 && func0.call(data, "shape")) {
      let data0 = data.shape;
      if (!(data0 === "linear" || data0 === "saturating" || data0 === "s-curve" || data0 === "points")) {
        const err1 = { instancePath: instancePath + "/shape", schemaPath: "#/properties/shape/enum", keyword: "enum", params: { allowedValues: schema30.properties.shape.enum } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      if (!validate65(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      if (!validate65(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.years !== void 0 && func0.call(data, "years")) {
      if (!validate65(data.years, { instancePath: instancePath + "/years", parentData: data, parentDataProperty: "years", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.k !== void 0 && func0.call(data, "k")) {
      if (!validate65(data.k, { instancePath: instancePath + "/k", parentData: data, parentDataProperty: "k", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.points !== void 0 && func0.call(data, "points")) {
      let data5 = data.points;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 of Object.keys(data5)) {
          if (!pattern14.test(key1)) {
            const err2 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data5)) {
          if (pattern14.test(key2)) {
            if (!validate65(data5[key2], { instancePath: instancePath + "/points/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key2, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema31 = { "type": "object", "properties": { "label": { "$ref": "#/$defs/text" }, "count": { "$ref": "#/$defs/quantity" }, "area": { "$ref": "#/$defs/quantity" }, "leasable": { "$ref": "#/$defs/quantity" }, "planned": { "type": ["integer", "string"] }, "status": { "enum": ["established"] }, "occupancy": { "$ref": "#/$defs/quantity" }, "cleared": { "$ref": "#/$defs/quantity" }, "build": { "$ref": "#/$defs/quantity" }, "delay": { "$ref": "#/$defs/quantity" }, "open_at": { "$ref": "#/$defs/quantity" }, "ramp": { "$ref": "#/$defs/ramp" }, "exempt": { "type": ["boolean", "string"] }, "until": { "type": "integer", "minimum": 1900, "maximum": 2200 }, "expands": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" }, "district": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" }, "use": { "type": "object", "patternProperties": { "^[a-z][a-z0-9_]*$": { "$ref": "#/$defs/quantity" } }, "additionalProperties": false }, "record": { "type": "object", "properties": { "established": { "$ref": "#/$defs/yearOrCounts" }, "operating": { "$ref": "#/$defs/yearOrCounts" }, "cleared": { "$ref": "#/$defs/byYear" }, "occupancy": { "$ref": "#/$defs/byYear" } }, "additionalProperties": false }, "why": { "$ref": "#/$defs/text" } }, "required": ["area"], "additionalProperties": false };
var schema32 = { "type": ["integer", "object"], "patternProperties": { "^\\d{4}$": { "type": "integer", "minimum": 0 } }, "additionalProperties": false };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema32.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!pattern10.test(key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      if (pattern10.test(key1)) {
        let data0 = data[key1];
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          const err2 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5Cd%7B4%7D%24/type", keyword: "type", params: { type: "integer" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 < 0 || isNaN(data0)) {
            const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5Cd%7B4%7D%24/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      }
    }
  }
  validate117.errors = vErrors;
  return errors === 0;
}
validate117.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^[a-z][a-z0-9_]*$", "u");
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.area === void 0 || !func0.call(data, "area")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema31.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (!validate53(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.count !== void 0 && func0.call(data, "count")) {
      if (!validate65(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.area !== void 0 && func0.call(data, "area")) {
      if (!validate65(data.area, { instancePath: instancePath + "/area", parentData: data, parentDataProperty: "area", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.leasable !== void 0 && func0.call(data, "leasable")) {
      if (!validate65(data.leasable, { instancePath: instancePath + "/leasable", parentData: data, parentDataProperty: "leasable", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.planned !== void 0 && func0.call(data, "planned")) {
      let data4 = data.planned;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && typeof data4 !== "string") {
        const err2 = { instancePath: instancePath + "/planned", schemaPath: "#/properties/planned/type", keyword: "type", params: { type: schema31.properties.planned.type } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      if (!(data.status === "established")) {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema31.properties.status.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.occupancy !== void 0 && func0.call(data, "occupancy")) {
      if (!validate65(data.occupancy, { instancePath: instancePath + "/occupancy", parentData: data, parentDataProperty: "occupancy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.cleared !== void 0 && func0.call(data, "cleared")) {
      if (!validate65(data.cleared, { instancePath: instancePath + "/cleared", parentData: data, parentDataProperty: "cleared", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.build !== void 0 && func0.call(data, "build")) {
      if (!validate65(data.build, { instancePath: instancePath + "/build", parentData: data, parentDataProperty: "build", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.delay !== void 0 && func0.call(data, "delay")) {
      if (!validate65(data.delay, { instancePath: instancePath + "/delay", parentData: data, parentDataProperty: "delay", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.open_at !== void 0 && func0.call(data, "open_at")) {
      if (!validate65(data.open_at, { instancePath: instancePath + "/open_at", parentData: data, parentDataProperty: "open_at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.ramp !== void 0 && func0.call(data, "ramp")) {
      if (!validate97(data.ramp, { instancePath: instancePath + "/ramp", parentData: data, parentDataProperty: "ramp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.exempt !== void 0 && func0.call(data, "exempt")) {
      let data12 = data.exempt;
      if (typeof data12 !== "boolean" && typeof data12 !== "string") {
        const err4 = { instancePath: instancePath + "/exempt", schemaPath: "#/properties/exempt/type", keyword: "type", params: { type: schema31.properties.exempt.type } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.until !== void 0 && func0.call(data, "until")) {
      let data13 = data.until;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err5 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 2200 || isNaN(data13)) {
          const err6 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data13 < 1900 || isNaN(data13)) {
          const err7 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.expands !== void 0 && func0.call(data, "expands")) {
      let data14 = data.expands;
      if (typeof data14 === "string") {
        if (!pattern4.test(data14)) {
          const err8 = { instancePath: instancePath + "/expands", schemaPath: "#/properties/expands/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/expands", schemaPath: "#/properties/expands/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.district !== void 0 && func0.call(data, "district")) {
      let data15 = data.district;
      if (typeof data15 === "string") {
        if (!pattern4.test(data15)) {
          const err10 = { instancePath: instancePath + "/district", schemaPath: "#/properties/district/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/district", schemaPath: "#/properties/district/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.use !== void 0 && func0.call(data, "use")) {
      let data16 = data.use;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key1 of Object.keys(data16)) {
          if (!pattern4.test(key1)) {
            const err12 = { instancePath: instancePath + "/use", schemaPath: "#/properties/use/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data16)) {
          if (pattern4.test(key2)) {
            if (!validate65(data16[key2], { instancePath: instancePath + "/use/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data16, parentDataProperty: key2, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/use", schemaPath: "#/properties/use/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.record !== void 0 && func0.call(data, "record")) {
      let data18 = data.record;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key3 of Object.keys(data18)) {
          if (!(key3 === "established" || key3 === "operating" || key3 === "cleared" || key3 === "occupancy")) {
            const err14 = { instancePath: instancePath + "/record", schemaPath: "#/properties/record/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data18.established !== void 0 && func0.call(data18, "established")) {
          if (!validate117(data18.established, { instancePath: instancePath + "/record/established", parentData: data18, parentDataProperty: "established", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data18.operating !== void 0 && func0.call(data18, "operating")) {
          if (!validate117(data18.operating, { instancePath: instancePath + "/record/operating", parentData: data18, parentDataProperty: "operating", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data18.cleared !== void 0 && func0.call(data18, "cleared")) {
          if (!validate69(data18.cleared, { instancePath: instancePath + "/record/cleared", parentData: data18, parentDataProperty: "cleared", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data18.occupancy !== void 0 && func0.call(data18, "occupancy")) {
          if (!validate69(data18.occupancy, { instancePath: instancePath + "/record/occupancy", parentData: data18, parentDataProperty: "occupancy", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/record", schemaPath: "#/properties/record/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.why !== void 0 && func0.call(data, "why")) {
      if (!validate53(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
validate105.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern16 = new RegExp("^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$", "u");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sites === void 0 || !func0.call(data, "sites")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sites" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema26.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (!validate53(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.leasable !== void 0 && func0.call(data, "leasable")) {
      if (!validate65(data.leasable, { instancePath: instancePath + "/leasable", parentData: data, parentDataProperty: "leasable", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.occupancy_over !== void 0 && func0.call(data, "occupancy_over")) {
      if (!validate78(data.occupancy_over, { instancePath: instancePath + "/occupancy_over", parentData: data, parentDataProperty: "occupancy_over", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.gate !== void 0 && func0.call(data, "gate")) {
      let data3 = data.gate;
      if (!data3 || typeof data3 != "object") {
        const err2 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: schema26.properties.gate.type } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!validate80(data3, { instancePath: instancePath + "/gate", parentData: data, parentDataProperty: "gate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.approvals !== void 0 && func0.call(data, "approvals")) {
      if (!validate63(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.quota !== void 0 && func0.call(data, "quota")) {
      if (!validate63(data.quota, { instancePath: instancePath + "/quota", parentData: data, parentDataProperty: "quota", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.clearance !== void 0 && func0.call(data, "clearance")) {
      if (!validate63(data.clearance, { instancePath: instancePath + "/clearance", parentData: data, parentDataProperty: "clearance", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.take_up !== void 0 && func0.call(data, "take_up")) {
      if (!validate63(data.take_up, { instancePath: instancePath + "/take_up", parentData: data, parentDataProperty: "take_up", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.build !== void 0 && func0.call(data, "build")) {
      if (!validate65(data.build, { instancePath: instancePath + "/build", parentData: data, parentDataProperty: "build", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.delay !== void 0 && func0.call(data, "delay")) {
      if (!validate65(data.delay, { instancePath: instancePath + "/delay", parentData: data, parentDataProperty: "delay", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.open_at !== void 0 && func0.call(data, "open_at")) {
      if (!validate65(data.open_at, { instancePath: instancePath + "/open_at", parentData: data, parentDataProperty: "open_at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.ramp !== void 0 && func0.call(data, "ramp")) {
      if (!validate97(data.ramp, { instancePath: instancePath + "/ramp", parentData: data, parentDataProperty: "ramp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.recorded_to !== void 0 && func0.call(data, "recorded_to")) {
      let data12 = data.recorded_to;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        const err3 = { instancePath: instancePath + "/recorded_to", schemaPath: "#/properties/recorded_to/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 2200 || isNaN(data12)) {
          const err4 = { instancePath: instancePath + "/recorded_to", schemaPath: "#/properties/recorded_to/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data12 < 1900 || isNaN(data12)) {
          const err5 = { instancePath: instancePath + "/recorded_to", schemaPath: "#/properties/recorded_to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.observed !== void 0 && func0.call(data, "observed")) {
      let data13 = data.observed;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key1 of Object.keys(data13)) {
          if (!pattern16.test(key1)) {
            const err6 = { instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data13)) {
          if (pattern16.test(key2)) {
            if (!validate69(data13[key2], { instancePath: instancePath + "/observed/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data13, parentDataProperty: key2, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.districts !== void 0 && func0.call(data, "districts")) {
      let data15 = data.districts;
      if (Array.isArray(data15)) {
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data16 = data15[i0];
          if (typeof data16 === "string") {
            if (!pattern4.test(data16)) {
              const err8 = { instancePath: instancePath + "/districts/" + i0, schemaPath: "#/properties/districts/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/districts/" + i0, schemaPath: "#/properties/districts/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/districts", schemaPath: "#/properties/districts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.sites !== void 0 && func0.call(data, "sites")) {
      let data17 = data.sites;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (Object.keys(data17).length < 1) {
          const err11 = { instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        for (const key3 of Object.keys(data17)) {
          if (!pattern4.test(key3)) {
            const err12 = { instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        for (const key4 of Object.keys(data17)) {
          if (pattern4.test(key4)) {
            if (!validate105(data17[key4], { instancePath: instancePath + "/sites/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data17, parentDataProperty: key4, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema33 = { "type": "object", "properties": { "label": { "$ref": "#/$defs/text" }, "kind": { "enum": ["flow", "stock"] }, "amount": { "type": ["string", "number", "object"], "patternProperties": { "^\\d{4}( ?(-|to) ?\\d{4})?$": { "$ref": "#/$defs/quantity" } }, "properties": { "from": { "type": "string" }, "value": { "type": ["string", "number"] }, "range": { "type": "string" }, "likely": { "type": ["string", "number"] }, "shape": { "enum": ["triangular", "pert", "normal", "lognormal"] }, "mean": { "type": ["string", "number"] }, "sd": { "type": ["string", "number"] }, "p5": { "type": ["string", "number"] }, "p95": { "type": ["string", "number"] }, "choices": { "type": "array", "items": { "type": ["string", "number"] }, "minItems": 1 }, "draw": { "enum": ["per run", "per year"] }, "prices": { "type": "string" }, "why": { "$ref": "#/$defs/text" }, "series": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" } }, "additionalProperties": false }, "use": { "type": ["string", "number", "object"], "properties": { "from": { "type": "string" }, "value": { "type": ["string", "number"] }, "range": { "type": "string" }, "likely": { "type": ["string", "number"] }, "shape": { "enum": ["triangular", "pert", "normal", "lognormal"] }, "mean": { "type": ["string", "number"] }, "sd": { "type": ["string", "number"] }, "p5": { "type": ["string", "number"] }, "p95": { "type": ["string", "number"] }, "choices": { "type": "array", "items": { "type": ["string", "number"] }, "minItems": 1 }, "draw": { "enum": ["per run", "per year"] }, "prices": { "type": "string" }, "why": { "$ref": "#/$defs/text" } }, "patternProperties": { "^[a-z][a-z0-9_]*(?<!^choices)$": { "$ref": "#/$defs/quantity" } }, "additionalProperties": false }, "over": { "type": "array", "items": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" }, "minItems": 1 }, "prices": { "type": "string" } }, "required": ["kind", "amount", "over"], "additionalProperties": false };
var pattern32 = new RegExp("^[a-z][a-z0-9_]*(?<!^choices)$", "u");
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.amount === void 0 || !func0.call(data, "amount")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.over === void 0 || !func0.call(data, "over")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "over" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "label" || key0 === "kind" || key0 === "amount" || key0 === "use" || key0 === "over" || key0 === "prices")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (!validate53(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (!(data1 === "flow" || data1 === "stock")) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema33.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.amount !== void 0 && func0.call(data, "amount")) {
      let data2 = data.amount;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err5 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: schema33.properties.amount.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 of Object.keys(data2)) {
          if (!(func0.call(schema33.properties.amount.properties, key1) || pattern8.test(key1))) {
            const err6 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data2.from !== void 0 && func0.call(data2, "from")) {
          if (typeof data2.from !== "string") {
            const err7 = { instancePath: instancePath + "/amount/from", schemaPath: "#/properties/amount/properties/from/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.value !== void 0 && func0.call(data2, "value")) {
          let data4 = data2.value;
          if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
            const err8 = { instancePath: instancePath + "/amount/value", schemaPath: "#/properties/amount/properties/value/type", keyword: "type", params: { type: schema33.properties.amount.properties.value.type } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.range !== void 0 && func0.call(data2, "range")) {
          if (typeof data2.range !== "string") {
            const err9 = { instancePath: instancePath + "/amount/range", schemaPath: "#/properties/amount/properties/range/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data2.likely !== void 0 && func0.call(data2, "likely")) {
          let data6 = data2.likely;
          if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
            const err10 = { instancePath: instancePath + "/amount/likely", schemaPath: "#/properties/amount/properties/likely/type", keyword: "type", params: { type: schema33.properties.amount.properties.likely.type } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.shape !== void 0 && func0.call(data2, "shape")) {
          let data7 = data2.shape;
          if (!(data7 === "triangular" || data7 === "pert" || data7 === "normal" || data7 === "lognormal")) {
            const err11 = { instancePath: instancePath + "/amount/shape", schemaPath: "#/properties/amount/properties/shape/enum", keyword: "enum", params: { allowedValues: schema33.properties.amount.properties.shape.enum } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.mean !== void 0 && func0.call(data2, "mean")) {
          let data8 = data2.mean;
          if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8))) {
            const err12 = { instancePath: instancePath + "/amount/mean", schemaPath: "#/properties/amount/properties/mean/type", keyword: "type", params: { type: schema33.properties.amount.properties.mean.type } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data2.sd !== void 0 && func0.call(data2, "sd")) {
          let data9 = data2.sd;
          if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9))) {
            const err13 = { instancePath: instancePath + "/amount/sd", schemaPath: "#/properties/amount/properties/sd/type", keyword: "type", params: { type: schema33.properties.amount.properties.sd.type } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data2.p5 !== void 0 && func0.call(data2, "p5")) {
          let data10 = data2.p5;
          if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10))) {
            const err14 = { instancePath: instancePath + "/amount/p5", schemaPath: "#/properties/amount/properties/p5/type", keyword: "type", params: { type: schema33.properties.amount.properties.p5.type } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data2.p95 !== void 0 && func0.call(data2, "p95")) {
          let data11 = data2.p95;
          if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11))) {
            const err15 = { instancePath: instancePath + "/amount/p95", schemaPath: "#/properties/amount/properties/p95/type", keyword: "type", params: { type: schema33.properties.amount.properties.p95.type } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data2.choices !== void 0 && func0.call(data2, "choices")) {
          let data12 = data2.choices;
          if (Array.isArray(data12)) {
            if (data12.length < 1) {
              const err16 = { instancePath: instancePath + "/amount/choices", schemaPath: "#/properties/amount/properties/choices/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            const len0 = data12.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data13 = data12[i0];
              if (typeof data13 !== "string" && !(typeof data13 == "number" && isFinite(data13))) {
                const err17 = { instancePath: instancePath + "/amount/choices/" + i0, schemaPath: "#/properties/amount/properties/choices/items/type", keyword: "type", params: { type: schema33.properties.amount.properties.choices.items.type } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/amount/choices", schemaPath: "#/properties/amount/properties/choices/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data2.draw !== void 0 && func0.call(data2, "draw")) {
          let data14 = data2.draw;
          if (!(data14 === "per run" || data14 === "per year")) {
            const err19 = { instancePath: instancePath + "/amount/draw", schemaPath: "#/properties/amount/properties/draw/enum", keyword: "enum", params: { allowedValues: schema33.properties.amount.properties.draw.enum } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data2.prices !== void 0 && func0.call(data2, "prices")) {
          if (typeof data2.prices !== "string") {
            const err20 = { instancePath: instancePath + "/amount/prices", schemaPath: "#/properties/amount/properties/prices/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data2.why !== void 0 && func0.call(data2, "why")) {
          if (!validate53(data2.why, { instancePath: instancePath + "/amount/why", parentData: data2, parentDataProperty: "why", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data2.series !== void 0 && func0.call(data2, "series")) {
          let data17 = data2.series;
          if (typeof data17 === "string") {
            if (!pattern4.test(data17)) {
              const err21 = { instancePath: instancePath + "/amount/series", schemaPath: "#/properties/amount/properties/series/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/amount/series", schemaPath: "#/properties/amount/properties/series/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data2)) {
          if (pattern8.test(key2)) {
            if (!validate65(data2[key2], { instancePath: instancePath + "/amount/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key2, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    }
    if (data.use !== void 0 && func0.call(data, "use")) {
      let data19 = data.use;
      if (typeof data19 !== "string" && !(typeof data19 == "number" && isFinite(data19)) && !(data19 && typeof data19 == "object" && !Array.isArray(data19))) {
        const err23 = { instancePath: instancePath + "/use", schemaPath: "#/properties/use/type", keyword: "type", params: { type: schema33.properties.use.type } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key3 of Object.keys(data19)) {
          if (!(func0.call(schema33.properties.use.properties, key3) || pattern32.test(key3))) {
            const err24 = { instancePath: instancePath + "/use", schemaPath: "#/properties/use/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data19.from !== void 0 && func0.call(data19, "from")) {
          if (typeof data19.from !== "string") {
            const err25 = { instancePath: instancePath + "/use/from", schemaPath: "#/properties/use/properties/from/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data19.value !== void 0 && func0.call(data19, "value")) {
          let data21 = data19.value;
          if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21))) {
            const err26 = { instancePath: instancePath + "/use/value", schemaPath: "#/properties/use/properties/value/type", keyword: "type", params: { type: schema33.properties.use.properties.value.type } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data19.range !== void 0 && func0.call(data19, "range")) {
          if (typeof data19.range !== "string") {
            const err27 = { instancePath: instancePath + "/use/range", schemaPath: "#/properties/use/properties/range/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data19.likely !== void 0 && func0.call(data19, "likely")) {
          let data23 = data19.likely;
          if (typeof data23 !== "string" && !(typeof data23 == "number" && isFinite(data23))) {
            const err28 = { instancePath: instancePath + "/use/likely", schemaPath: "#/properties/use/properties/likely/type", keyword: "type", params: { type: schema33.properties.use.properties.likely.type } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data19.shape !== void 0 && func0.call(data19, "shape")) {
          let data24 = data19.shape;
          if (!(data24 === "triangular" || data24 === "pert" || data24 === "normal" || data24 === "lognormal")) {
            const err29 = { instancePath: instancePath + "/use/shape", schemaPath: "#/properties/use/properties/shape/enum", keyword: "enum", params: { allowedValues: schema33.properties.use.properties.shape.enum } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data19.mean !== void 0 && func0.call(data19, "mean")) {
          let data25 = data19.mean;
          if (typeof data25 !== "string" && !(typeof data25 == "number" && isFinite(data25))) {
            const err30 = { instancePath: instancePath + "/use/mean", schemaPath: "#/properties/use/properties/mean/type", keyword: "type", params: { type: schema33.properties.use.properties.mean.type } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data19.sd !== void 0 && func0.call(data19, "sd")) {
          let data26 = data19.sd;
          if (typeof data26 !== "string" && !(typeof data26 == "number" && isFinite(data26))) {
            const err31 = { instancePath: instancePath + "/use/sd", schemaPath: "#/properties/use/properties/sd/type", keyword: "type", params: { type: schema33.properties.use.properties.sd.type } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data19.p5 !== void 0 && func0.call(data19, "p5")) {
          let data27 = data19.p5;
          if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27))) {
            const err32 = { instancePath: instancePath + "/use/p5", schemaPath: "#/properties/use/properties/p5/type", keyword: "type", params: { type: schema33.properties.use.properties.p5.type } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data19.p95 !== void 0 && func0.call(data19, "p95")) {
          let data28 = data19.p95;
          if (typeof data28 !== "string" && !(typeof data28 == "number" && isFinite(data28))) {
            const err33 = { instancePath: instancePath + "/use/p95", schemaPath: "#/properties/use/properties/p95/type", keyword: "type", params: { type: schema33.properties.use.properties.p95.type } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data19.choices !== void 0 && func0.call(data19, "choices")) {
          let data29 = data19.choices;
          if (Array.isArray(data29)) {
            if (data29.length < 1) {
              const err34 = { instancePath: instancePath + "/use/choices", schemaPath: "#/properties/use/properties/choices/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            const len1 = data29.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data30 = data29[i1];
              if (typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30))) {
                const err35 = { instancePath: instancePath + "/use/choices/" + i1, schemaPath: "#/properties/use/properties/choices/items/type", keyword: "type", params: { type: schema33.properties.use.properties.choices.items.type } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/use/choices", schemaPath: "#/properties/use/properties/choices/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data19.draw !== void 0 && func0.call(data19, "draw")) {
          let data31 = data19.draw;
          if (!(data31 === "per run" || data31 === "per year")) {
            const err37 = { instancePath: instancePath + "/use/draw", schemaPath: "#/properties/use/properties/draw/enum", keyword: "enum", params: { allowedValues: schema33.properties.use.properties.draw.enum } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data19.prices !== void 0 && func0.call(data19, "prices")) {
          if (typeof data19.prices !== "string") {
            const err38 = { instancePath: instancePath + "/use/prices", schemaPath: "#/properties/use/properties/prices/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data19.why !== void 0 && func0.call(data19, "why")) {
          if (!validate53(data19.why, { instancePath: instancePath + "/use/why", parentData: data19, parentDataProperty: "why", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        for (const key4 of Object.keys(data19)) {
          if (pattern32.test(key4)) {
            if (!validate65(data19[key4], { instancePath: instancePath + "/use/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data19, parentDataProperty: key4, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    }
    if (data.over !== void 0 && func0.call(data, "over")) {
      let data35 = data.over;
      if (Array.isArray(data35)) {
        if (data35.length < 1) {
          const err39 = { instancePath: instancePath + "/over", schemaPath: "#/properties/over/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        const len2 = data35.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data36 = data35[i2];
          if (typeof data36 === "string") {
            if (!pattern4.test(data36)) {
              const err40 = { instancePath: instancePath + "/over/" + i2, schemaPath: "#/properties/over/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/over/" + i2, schemaPath: "#/properties/over/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/over", schemaPath: "#/properties/over/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.prices !== void 0 && func0.call(data, "prices")) {
      if (typeof data.prices !== "string") {
        const err43 = { instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
  } else {
    const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
validate125.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema34 = { "type": "object", "properties": { "label": { "$ref": "#/$defs/text" }, "metric": { "type": "string" }, "at_least": { "$ref": "#/$defs/quantity" }, "at_most": { "$ref": "#/$defs/quantity" }, "about": { "$ref": "#/$defs/quantity" }, "equals": { "$ref": "#/$defs/quantity" }, "between": { "$ref": "#/$defs/quantity" }, "by": { "type": "integer", "minimum": 1900, "maximum": 2200 }, "reach_by": { "type": "integer", "minimum": 1900, "maximum": 2200 }, "hold_from": { "type": "integer", "minimum": 1900, "maximum": 2200 }, "direction": { "enum": ["increase", "decrease", "none"] }, "linear": { "type": "boolean" }, "milestones": { "type": "object", "patternProperties": { "^\\d{4}$": { "$ref": "#/$defs/quantity" } }, "additionalProperties": false }, "needs": { "$ref": "#/$defs/text" }, "why": { "$ref": "#/$defs/text" } }, "additionalProperties": false };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema34.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (!validate53(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.metric !== void 0 && func0.call(data, "metric")) {
      if (typeof data.metric !== "string") {
        const err1 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.at_least !== void 0 && func0.call(data, "at_least")) {
      if (!validate65(data.at_least, { instancePath: instancePath + "/at_least", parentData: data, parentDataProperty: "at_least", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.at_most !== void 0 && func0.call(data, "at_most")) {
      if (!validate65(data.at_most, { instancePath: instancePath + "/at_most", parentData: data, parentDataProperty: "at_most", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.about !== void 0 && func0.call(data, "about")) {
      if (!validate65(data.about, { instancePath: instancePath + "/about", parentData: data, parentDataProperty: "about", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.equals !== void 0 && func0.call(data, "equals")) {
      if (!validate65(data.equals, { instancePath: instancePath + "/equals", parentData: data, parentDataProperty: "equals", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.between !== void 0 && func0.call(data, "between")) {
      if (!validate65(data.between, { instancePath: instancePath + "/between", parentData: data, parentDataProperty: "between", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0 && func0.call(data, "by")) {
      let data7 = data.by;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err2 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 2200 || isNaN(data7)) {
          const err3 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data7 < 1900 || isNaN(data7)) {
          const err4 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.reach_by !== void 0 && func0.call(data, "reach_by")) {
      let data8 = data.reach_by;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err5 = { instancePath: instancePath + "/reach_by", schemaPath: "#/properties/reach_by/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 2200 || isNaN(data8)) {
          const err6 = { instancePath: instancePath + "/reach_by", schemaPath: "#/properties/reach_by/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data8 < 1900 || isNaN(data8)) {
          const err7 = { instancePath: instancePath + "/reach_by", schemaPath: "#/properties/reach_by/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.hold_from !== void 0 && func0.call(data, "hold_from")) {
      let data9 = data.hold_from;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err8 = { instancePath: instancePath + "/hold_from", schemaPath: "#/properties/hold_from/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 2200 || isNaN(data9)) {
          const err9 = { instancePath: instancePath + "/hold_from", schemaPath: "#/properties/hold_from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data9 < 1900 || isNaN(data9)) {
          const err10 = { instancePath: instancePath + "/hold_from", schemaPath: "#/properties/hold_from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.direction !== void 0 && func0.call(data, "direction")) {
      let data10 = data.direction;
      if (!(data10 === "increase" || data10 === "decrease" || data10 === "none")) {
        const err11 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema34.properties.direction.enum } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.linear !== void 0 && func0.call(data, "linear")) {
      if (typeof data.linear !== "boolean") {
        const err12 = { instancePath: instancePath + "/linear", schemaPath: "#/properties/linear/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.milestones !== void 0 && func0.call(data, "milestones")) {
      let data12 = data.milestones;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key1 of Object.keys(data12)) {
          if (!pattern10.test(key1)) {
            const err13 = { instancePath: instancePath + "/milestones", schemaPath: "#/properties/milestones/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data12)) {
          if (pattern10.test(key2)) {
            if (!validate65(data12[key2], { instancePath: instancePath + "/milestones/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key2, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/milestones", schemaPath: "#/properties/milestones/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.needs !== void 0 && func0.call(data, "needs")) {
      if (!validate53(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.why !== void 0 && func0.call(data, "why")) {
      if (!validate53(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
validate132.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema35 = { "type": "object", "properties": { "design": { "enum": ["random", "latin-hypercube", "sobol", "saltelli", "morris", "grid", "one-at-a-time"] }, "n": { "type": "integer" }, "seed": { "type": "integer" }, "levels": { "type": "integer" }, "second_order": { "type": "boolean" }, "evidence": { "enum": ["fixed", "printed precision"] }, "vary": { "type": ["array", "object"], "items": { "type": "string" }, "patternProperties": { "^[a-z]": { "$ref": "#/$defs/varied" } }, "additionalProperties": false }, "groups": { "type": "object", "patternProperties": { "^[a-z][a-z0-9_]*$": { "type": "array", "items": { "type": "string" }, "minItems": 1 } }, "additionalProperties": false }, "correlations": { "type": "array", "items": { "type": "object", "properties": { "between": { "type": "array", "items": { "type": "string" } }, "correlation": { "type": "number" }, "why": { "type": "string" } }, "required": ["between", "correlation"], "additionalProperties": false } } }, "additionalProperties": false };
var pattern41 = new RegExp("^[a-z]", "u");
var schema36 = { "if": { "type": "array" }, "then": { "items": { "type": ["string", "number"] }, "minItems": 1 }, "else": { "$ref": "#/$defs/quantity" } };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate144.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/then/items/type", keyword: "type", params: { type: schema36.then.items.type } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var items0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate65(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate144.errors = vErrors;
  evaluated0.props = props0;
  evaluated0.items = items0;
  return errors === 0;
}
validate144.evaluated = { "dynamicProps": true, "dynamicItems": true };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate143.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema35.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.design !== void 0 && func0.call(data, "design")) {
      let data0 = data.design;
      if (!(data0 === "random" || data0 === "latin-hypercube" || data0 === "sobol" || data0 === "saltelli" || data0 === "morris" || data0 === "grid" || data0 === "one-at-a-time")) {
        const err1 = { instancePath: instancePath + "/design", schemaPath: "#/properties/design/enum", keyword: "enum", params: { allowedValues: schema35.properties.design.enum } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.n !== void 0 && func0.call(data, "n")) {
      let data1 = data.n;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.seed !== void 0 && func0.call(data, "seed")) {
      let data2 = data.seed;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err3 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.levels !== void 0 && func0.call(data, "levels")) {
      let data3 = data.levels;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err4 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.second_order !== void 0 && func0.call(data, "second_order")) {
      if (typeof data.second_order !== "boolean") {
        const err5 = { instancePath: instancePath + "/second_order", schemaPath: "#/properties/second_order/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.evidence !== void 0 && func0.call(data, "evidence")) {
      let data5 = data.evidence;
      if (!(data5 === "fixed" || data5 === "printed precision")) {
        const err6 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/enum", keyword: "enum", params: { allowedValues: schema35.properties.evidence.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.vary !== void 0 && func0.call(data, "vary")) {
      let data6 = data.vary;
      if (!data6 || typeof data6 != "object") {
        const err7 = { instancePath: instancePath + "/vary", schemaPath: "#/properties/vary/type", keyword: "type", params: { type: schema35.properties.vary.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data6[i0] !== "string") {
            const err8 = { instancePath: instancePath + "/vary/" + i0, schemaPath: "#/properties/vary/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 of Object.keys(data6)) {
          if (!pattern41.test(key1)) {
            const err9 = { instancePath: instancePath + "/vary", schemaPath: "#/properties/vary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data6)) {
          if (pattern41.test(key2)) {
            if (!validate144(data6[key2], { instancePath: instancePath + "/vary/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key2, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    }
    if (data.groups !== void 0 && func0.call(data, "groups")) {
      let data9 = data.groups;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key3 of Object.keys(data9)) {
          if (!pattern4.test(key3)) {
            const err10 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        for (const key4 of Object.keys(data9)) {
          if (pattern4.test(key4)) {
            let data10 = data9[key4];
            if (Array.isArray(data10)) {
              if (data10.length < 1) {
                const err11 = { instancePath: instancePath + "/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*%24/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              const len1 = data10.length;
              for (let i1 = 0; i1 < len1; i1++) {
                if (typeof data10[i1] !== "string") {
                  const err12 = { instancePath: instancePath + "/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/groups/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*%24/items/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
            } else {
              const err13 = { instancePath: instancePath + "/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*%24/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.correlations !== void 0 && func0.call(data, "correlations")) {
      let data12 = data.correlations;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.between === void 0 || !func0.call(data13, "between")) {
              const err15 = { instancePath: instancePath + "/correlations/" + i2, schemaPath: "#/properties/correlations/items/required", keyword: "required", params: { missingProperty: "between" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data13.correlation === void 0 || !func0.call(data13, "correlation")) {
              const err16 = { instancePath: instancePath + "/correlations/" + i2, schemaPath: "#/properties/correlations/items/required", keyword: "required", params: { missingProperty: "correlation" } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            for (const key5 of Object.keys(data13)) {
              if (!(key5 === "between" || key5 === "correlation" || key5 === "why")) {
                const err17 = { instancePath: instancePath + "/correlations/" + i2, schemaPath: "#/properties/correlations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data13.between !== void 0 && func0.call(data13, "between")) {
              let data14 = data13.between;
              if (Array.isArray(data14)) {
                const len3 = data14.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data14[i3] !== "string") {
                    const err18 = { instancePath: instancePath + "/correlations/" + i2 + "/between/" + i3, schemaPath: "#/properties/correlations/items/properties/between/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
              } else {
                const err19 = { instancePath: instancePath + "/correlations/" + i2 + "/between", schemaPath: "#/properties/correlations/items/properties/between/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data13.correlation !== void 0 && func0.call(data13, "correlation")) {
              let data16 = data13.correlation;
              if (!(typeof data16 == "number" && isFinite(data16))) {
                const err20 = { instancePath: instancePath + "/correlations/" + i2 + "/correlation", schemaPath: "#/properties/correlations/items/properties/correlation/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data13.why !== void 0 && func0.call(data13, "why")) {
              if (typeof data13.why !== "string") {
                const err21 = { instancePath: instancePath + "/correlations/" + i2 + "/why", schemaPath: "#/properties/correlations/items/properties/why/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/correlations/" + i2, schemaPath: "#/properties/correlations/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/correlations", schemaPath: "#/properties/correlations/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate143.errors = vErrors;
  return errors === 0;
}
validate143.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "label" || key0 === "unit" || key0 === "prices" || key0 === "range")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (!validate53(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      if (typeof data.unit !== "string") {
        const err1 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.prices !== void 0 && func0.call(data, "prices")) {
      if (typeof data.prices !== "string") {
        const err2 = { instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.range !== void 0 && func0.call(data, "range")) {
      if (typeof data.range !== "string") {
        const err3 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
validate148.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema38 = { "type": ["string", "object"], "properties": { "formula": { "type": "string" }, "readings": { "type": "array", "items": { "type": "object", "properties": { "formula": { "type": "string" }, "label": { "$ref": "#/$defs/text" } }, "required": ["formula"], "additionalProperties": false }, "minItems": 2 }, "label": { "$ref": "#/$defs/text" }, "expected": { "type": "boolean" }, "prices": { "enum": ["mixed"] }, "years": { "type": "number", "minimum": 1 }, "note": { "$ref": "#/$defs/text" } }, "additionalProperties": false };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema38.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "formula" || key0 === "readings" || key0 === "label" || key0 === "expected" || key0 === "prices" || key0 === "years" || key0 === "note")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.formula !== void 0 && func0.call(data, "formula")) {
      if (typeof data.formula !== "string") {
        const err2 = { instancePath: instancePath + "/formula", schemaPath: "#/properties/formula/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.readings !== void 0 && func0.call(data, "readings")) {
      let data1 = data.readings;
      if (Array.isArray(data1)) {
        if (data1.length < 2) {
          const err3 = { instancePath: instancePath + "/readings", schemaPath: "#/properties/readings/minItems", keyword: "minItems", params: { limit: 2 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.formula === void 0 || !func0.call(data2, "formula")) {
              const err4 = { instancePath: instancePath + "/readings/" + i0, schemaPath: "#/properties/readings/items/required", keyword: "required", params: { missingProperty: "formula" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            for (const key1 of Object.keys(data2)) {
              if (!(key1 === "formula" || key1 === "label")) {
                const err5 = { instancePath: instancePath + "/readings/" + i0, schemaPath: "#/properties/readings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data2.formula !== void 0 && func0.call(data2, "formula")) {
              if (typeof data2.formula !== "string") {
                const err6 = { instancePath: instancePath + "/readings/" + i0 + "/formula", schemaPath: "#/properties/readings/items/properties/formula/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data2.label !== void 0 && func0.call(data2, "label")) {
              if (!validate53(data2.label, { instancePath: instancePath + "/readings/" + i0 + "/label", parentData: data2, parentDataProperty: "label", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/readings/" + i0, schemaPath: "#/properties/readings/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/readings", schemaPath: "#/properties/readings/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (!validate53(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        const err9 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.prices !== void 0 && func0.call(data, "prices")) {
      if (!(data.prices === "mixed")) {
        const err10 = { instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/enum", keyword: "enum", params: { allowedValues: schema38.properties.prices.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.years !== void 0 && func0.call(data, "years")) {
      let data8 = data.years;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 1 || isNaN(data8)) {
          const err11 = { instancePath: instancePath + "/years", schemaPath: "#/properties/years/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/years", schemaPath: "#/properties/years/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.note !== void 0 && func0.call(data, "note")) {
      if (!validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
  }
  validate151.errors = vErrors;
  return errors === 0;
}
validate151.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern3 = new RegExp("^[A-Za-z][A-Za-z0-9_]*$", "u");
var pattern45 = new RegExp("^[a-z][a-z0-9_]*(-[a-z0-9_]+)*$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.period === void 0 || !func0.call(data, "period")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.targets === void 0 || !func0.call(data, "targets")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema19.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate53(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.region !== void 0 && func0.call(data, "region")) {
      if (!validate53(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.boundary !== void 0 && func0.call(data, "boundary")) {
      if (typeof data.boundary !== "string") {
        const err4 = { instancePath: instancePath + "/boundary", schemaPath: "#/properties/boundary/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.base === void 0 || !func0.call(data3, "base")) {
          const err5 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/required", keyword: "required", params: { missingProperty: "base" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data3.to === void 0 || !func0.call(data3, "to")) {
          const err6 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/required", keyword: "required", params: { missingProperty: "to" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 of Object.keys(data3)) {
          if (!(key1 === "base" || key1 === "to")) {
            const err7 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data3.base !== void 0 && func0.call(data3, "base")) {
          let data4 = data3.base;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err8 = { instancePath: instancePath + "/period/base", schemaPath: "#/properties/period/properties/base/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 2200 || isNaN(data4)) {
              const err9 = { instancePath: instancePath + "/period/base", schemaPath: "#/properties/period/properties/base/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data4 < 1900 || isNaN(data4)) {
              const err10 = { instancePath: instancePath + "/period/base", schemaPath: "#/properties/period/properties/base/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data3.to !== void 0 && func0.call(data3, "to")) {
          let data5 = data3.to;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err11 = { instancePath: instancePath + "/period/to", schemaPath: "#/properties/period/properties/to/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 2200 || isNaN(data5)) {
              const err12 = { instancePath: instancePath + "/period/to", schemaPath: "#/properties/period/properties/to/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data5 < 1900 || isNaN(data5)) {
              const err13 = { instancePath: instancePath + "/period/to", schemaPath: "#/properties/period/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.include !== void 0 && func0.call(data, "include")) {
      let data6 = data.include;
      if (typeof data6 !== "string" && !Array.isArray(data6)) {
        const err15 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: schema19.properties.include.type } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data6[i0] !== "string") {
            const err16 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      }
    }
    if (data.evidence !== void 0 && func0.call(data, "evidence")) {
      let data8 = data.evidence;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data8[i1] !== "string") {
            const err17 = { instancePath: instancePath + "/evidence/" + i1, schemaPath: "#/properties/evidence/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.units !== void 0 && func0.call(data, "units")) {
      let data10 = data.units;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data11 = data10[i2];
          if (typeof data11 === "string") {
            if (!pattern3.test(data11)) {
              const err19 = { instancePath: instancePath + "/units/" + i2, schemaPath: "#/properties/units/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/units/" + i2, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.assumptions !== void 0 && func0.call(data, "assumptions")) {
      let data12 = data.assumptions;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key2 of Object.keys(data12)) {
          if (!pattern4.test(key2)) {
            const err22 = { instancePath: instancePath + "/assumptions", schemaPath: "#/properties/assumptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        for (const key3 of Object.keys(data12)) {
          if (pattern4.test(key3)) {
            if (!validate56(data12[key3], { instancePath: instancePath + "/assumptions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key3, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/assumptions", schemaPath: "#/properties/assumptions/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.series !== void 0 && func0.call(data, "series")) {
      let data14 = data.series;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key4 of Object.keys(data14)) {
          if (!pattern4.test(key4)) {
            const err24 = { instancePath: instancePath + "/series", schemaPath: "#/properties/series/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        for (const key5 of Object.keys(data14)) {
          if (pattern4.test(key5)) {
            if (!validate60(data14[key5], { instancePath: instancePath + "/series/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data14, parentDataProperty: key5, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/series", schemaPath: "#/properties/series/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.land !== void 0 && func0.call(data, "land")) {
      let data16 = data.land;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key6 of Object.keys(data16)) {
          if (!pattern4.test(key6)) {
            const err26 = { instancePath: instancePath + "/land", schemaPath: "#/properties/land/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        for (const key7 of Object.keys(data16)) {
          if (pattern4.test(key7)) {
            if (!validate75(data16[key7], { instancePath: instancePath + "/land/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data16, parentDataProperty: key7, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/land", schemaPath: "#/properties/land/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.limits !== void 0 && func0.call(data, "limits")) {
      let data18 = data.limits;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key8 of Object.keys(data18)) {
          if (!pattern4.test(key8)) {
            const err28 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        for (const key9 of Object.keys(data18)) {
          if (pattern4.test(key9)) {
            if (!validate125(data18[key9], { instancePath: instancePath + "/limits/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data18, parentDataProperty: key9, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.targets !== void 0 && func0.call(data, "targets")) {
      let data20 = data.targets;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (Object.keys(data20).length < 1) {
          const err30 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        for (const key10 of Object.keys(data20)) {
          if (!pattern4.test(key10)) {
            const err31 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        for (const key11 of Object.keys(data20)) {
          if (pattern4.test(key11)) {
            if (!validate132(data20[key11], { instancePath: instancePath + "/targets/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data20, parentDataProperty: key11, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.variants !== void 0 && func0.call(data, "variants")) {
      let data22 = data.variants;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key12 of Object.keys(data22)) {
          if (!pattern4.test(key12)) {
            const err33 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        for (const key13 of Object.keys(data22)) {
          if (pattern4.test(key13)) {
            let data23 = data22[key13];
            if (!(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
              const err34 = { instancePath: instancePath + "/variants/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*%24/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.sweep !== void 0 && func0.call(data, "sweep")) {
      if (!validate143(data.sweep, { instancePath: instancePath + "/sweep", parentData: data, parentDataProperty: "sweep", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
        errors = vErrors.length;
      }
    }
    if (data.unknowns !== void 0 && func0.call(data, "unknowns")) {
      let data25 = data.unknowns;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (const key14 of Object.keys(data25)) {
          if (!pattern45.test(key14)) {
            const err36 = { instancePath: instancePath + "/unknowns", schemaPath: "#/properties/unknowns/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        for (const key15 of Object.keys(data25)) {
          if (pattern45.test(key15)) {
            if (!validate148(data25[key15], { instancePath: instancePath + "/unknowns/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data25, parentDataProperty: key15, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/unknowns", schemaPath: "#/properties/unknowns/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.identities !== void 0 && func0.call(data, "identities")) {
      let data27 = data.identities;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key16 of Object.keys(data27)) {
          if (!pattern45.test(key16)) {
            const err38 = { instancePath: instancePath + "/identities", schemaPath: "#/properties/identities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        for (const key17 of Object.keys(data27)) {
          if (pattern45.test(key17)) {
            if (!validate151(data27[key17], { instancePath: instancePath + "/identities/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data27, parentDataProperty: key17, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/identities", schemaPath: "#/properties/identities/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateSeed = validate156;
var schema39 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://parkreach.example/seed.schema.json", "title": "parkreach evidence", "type": "object", "properties": { "document": { "type": "object", "properties": { "title": { "$ref": "#/$defs/text" }, "issuer": { "type": "string" }, "date": { "type": "string" }, "kind": { "enum": ["plan", "record", "norm"] }, "file": { "type": "string" }, "language": { "enum": ["vi", "en"] }, "boundary": { "type": "string" }, "note": { "type": "string" } }, "required": ["title", "kind"], "additionalProperties": false }, "figures": { "type": "object", "patternProperties": { "^[a-z][a-z0-9-]*$": { "type": "object", "properties": { "label": { "$ref": "#/$defs/text" }, "value": { "type": ["string", "number"] }, "values": { "type": "object", "patternProperties": { "^\\d{4}$": { "type": ["string", "number"] } }, "additionalProperties": false }, "readings": { "type": "array", "items": { "type": ["string", "number"] }, "minItems": 2 }, "year": { "type": "integer" }, "period": { "type": "string" }, "prices": { "type": "string" }, "scope": { "type": "string" }, "printed": { "type": ["string", "array"], "items": { "type": "string" } }, "place": { "type": "string" }, "source": { "type": "string" }, "trust": { "enum": ["sourced", "computed", "remembered"] }, "boundary": { "type": "string" }, "note": { "type": "string" } }, "additionalProperties": false } }, "additionalProperties": false }, "unknowns": { "type": "object", "patternProperties": { "^[a-z][a-z0-9_]*(-[a-z0-9_]+)*$": { "$ref": "#/$defs/unknown" } }, "additionalProperties": false }, "identities": { "type": "object", "patternProperties": { "^[a-z][a-z0-9_]*(-[a-z0-9_]+)*$": { "$ref": "#/$defs/identity" } }, "additionalProperties": false } }, "required": ["document", "figures"], "additionalProperties": false, "$defs": { "text": { "type": ["string", "object"], "properties": { "en": { "type": "string" }, "vi": { "type": "string" } }, "additionalProperties": false }, "unknown": { "type": "object", "properties": { "label": { "$ref": "#/$defs/text" }, "unit": { "type": "string" }, "prices": { "type": "string" }, "range": { "type": "string" } }, "additionalProperties": false }, "identity": { "type": ["string", "object"], "properties": { "formula": { "type": "string" }, "readings": { "type": "array", "items": { "type": "object", "properties": { "formula": { "type": "string" }, "label": { "$ref": "#/$defs/text" } }, "required": ["formula"], "additionalProperties": false }, "minItems": 2 }, "label": { "$ref": "#/$defs/text" }, "expected": { "type": "boolean" }, "prices": { "enum": ["mixed"] }, "years": { "type": "number", "minimum": 1 }, "note": { "$ref": "#/$defs/text" } }, "additionalProperties": false } } };
var schema40 = { "type": ["string", "object"], "properties": { "en": { "type": "string" }, "vi": { "type": "string" } }, "additionalProperties": false };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema40.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "en" || key0 === "vi")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.en !== void 0 && func0.call(data, "en")) {
      if (typeof data.en !== "string") {
        const err2 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.vi !== void 0 && func0.call(data, "vi")) {
      if (typeof data.vi !== "string") {
        const err3 = { instancePath: instancePath + "/vi", schemaPath: "#/properties/vi/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  }
  validate157.errors = vErrors;
  return errors === 0;
}
validate157.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "label" || key0 === "unit" || key0 === "prices" || key0 === "range")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (!validate157(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      if (typeof data.unit !== "string") {
        const err1 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.prices !== void 0 && func0.call(data, "prices")) {
      if (typeof data.prices !== "string") {
        const err2 = { instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.range !== void 0 && func0.call(data, "range")) {
      if (typeof data.range !== "string") {
        const err3 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
validate160.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema42 = { "type": ["string", "object"], "properties": { "formula": { "type": "string" }, "readings": { "type": "array", "items": { "type": "object", "properties": { "formula": { "type": "string" }, "label": { "$ref": "#/$defs/text" } }, "required": ["formula"], "additionalProperties": false }, "minItems": 2 }, "label": { "$ref": "#/$defs/text" }, "expected": { "type": "boolean" }, "prices": { "enum": ["mixed"] }, "years": { "type": "number", "minimum": 1 }, "note": { "$ref": "#/$defs/text" } }, "additionalProperties": false };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate163.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema42.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "formula" || key0 === "readings" || key0 === "label" || key0 === "expected" || key0 === "prices" || key0 === "years" || key0 === "note")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.formula !== void 0 && func0.call(data, "formula")) {
      if (typeof data.formula !== "string") {
        const err2 = { instancePath: instancePath + "/formula", schemaPath: "#/properties/formula/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.readings !== void 0 && func0.call(data, "readings")) {
      let data1 = data.readings;
      if (Array.isArray(data1)) {
        if (data1.length < 2) {
          const err3 = { instancePath: instancePath + "/readings", schemaPath: "#/properties/readings/minItems", keyword: "minItems", params: { limit: 2 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.formula === void 0 || !func0.call(data2, "formula")) {
              const err4 = { instancePath: instancePath + "/readings/" + i0, schemaPath: "#/properties/readings/items/required", keyword: "required", params: { missingProperty: "formula" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            for (const key1 of Object.keys(data2)) {
              if (!(key1 === "formula" || key1 === "label")) {
                const err5 = { instancePath: instancePath + "/readings/" + i0, schemaPath: "#/properties/readings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data2.formula !== void 0 && func0.call(data2, "formula")) {
              if (typeof data2.formula !== "string") {
                const err6 = { instancePath: instancePath + "/readings/" + i0 + "/formula", schemaPath: "#/properties/readings/items/properties/formula/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data2.label !== void 0 && func0.call(data2, "label")) {
              if (!validate157(data2.label, { instancePath: instancePath + "/readings/" + i0 + "/label", parentData: data2, parentDataProperty: "label", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/readings/" + i0, schemaPath: "#/properties/readings/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/readings", schemaPath: "#/properties/readings/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (!validate157(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
        errors = vErrors.length;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        const err9 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.prices !== void 0 && func0.call(data, "prices")) {
      if (!(data.prices === "mixed")) {
        const err10 = { instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/enum", keyword: "enum", params: { allowedValues: schema42.properties.prices.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.years !== void 0 && func0.call(data, "years")) {
      let data8 = data.years;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 1 || isNaN(data8)) {
          const err11 = { instancePath: instancePath + "/years", schemaPath: "#/properties/years/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/years", schemaPath: "#/properties/years/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.note !== void 0 && func0.call(data, "note")) {
      if (!validate157(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
        errors = vErrors.length;
      }
    }
  }
  validate163.errors = vErrors;
  return errors === 0;
}
validate163.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern49 = new RegExp("^[a-z][a-z0-9-]*$", "u");
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate156.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0 || !func0.call(data, "document")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.figures === void 0 || !func0.call(data, "figures")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "figures" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "document" || key0 === "figures" || key0 === "unknowns" || key0 === "identities")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.document !== void 0 && func0.call(data, "document")) {
      let data0 = data.document;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.title === void 0 || !func0.call(data0, "title")) {
          const err3 = { instancePath: instancePath + "/document", schemaPath: "#/properties/document/required", keyword: "required", params: { missingProperty: "title" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.kind === void 0 || !func0.call(data0, "kind")) {
          const err4 = { instancePath: instancePath + "/document", schemaPath: "#/properties/document/required", keyword: "required", params: { missingProperty: "kind" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 of Object.keys(data0)) {
          if (!(key1 === "title" || key1 === "issuer" || key1 === "date" || key1 === "kind" || key1 === "file" || key1 === "language" || key1 === "boundary" || key1 === "note")) {
            const err5 = { instancePath: instancePath + "/document", schemaPath: "#/properties/document/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.title !== void 0 && func0.call(data0, "title")) {
          if (!validate157(data0.title, { instancePath: instancePath + "/document/title", parentData: data0, parentDataProperty: "title", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
            errors = vErrors.length;
          }
        }
        if (data0.issuer !== void 0 && func0.call(data0, "issuer")) {
          if (typeof data0.issuer !== "string") {
            const err6 = { instancePath: instancePath + "/document/issuer", schemaPath: "#/properties/document/properties/issuer/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.date !== void 0 && func0.call(data0, "date")) {
          if (typeof data0.date !== "string") {
            const err7 = { instancePath: instancePath + "/document/date", schemaPath: "#/properties/document/properties/date/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.kind !== void 0 && func0.call(data0, "kind")) {
          let data4 = data0.kind;
          if (!(data4 === "plan" || data4 === "record" || data4 === "norm")) {
            const err8 = { instancePath: instancePath + "/document/kind", schemaPath: "#/properties/document/properties/kind/enum", keyword: "enum", params: { allowedValues: schema39.properties.document.properties.kind.enum } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.file !== void 0 && func0.call(data0, "file")) {
          if (typeof data0.file !== "string") {
            const err9 = { instancePath: instancePath + "/document/file", schemaPath: "#/properties/document/properties/file/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.language !== void 0 && func0.call(data0, "language")) {
          let data6 = data0.language;
          if (!(data6 === "vi" || data6 === "en")) {
            const err10 = { instancePath: instancePath + "/document/language", schemaPath: "#/properties/document/properties/language/enum", keyword: "enum", params: { allowedValues: schema39.properties.document.properties.language.enum } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.boundary !== void 0 && func0.call(data0, "boundary")) {
          if (typeof data0.boundary !== "string") {
            const err11 = { instancePath: instancePath + "/document/boundary", schemaPath: "#/properties/document/properties/boundary/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.note !== void 0 && func0.call(data0, "note")) {
          if (typeof data0.note !== "string") {
            const err12 = { instancePath: instancePath + "/document/note", schemaPath: "#/properties/document/properties/note/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/document", schemaPath: "#/properties/document/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.figures !== void 0 && func0.call(data, "figures")) {
      let data9 = data.figures;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key2 of Object.keys(data9)) {
          if (!pattern49.test(key2)) {
            const err14 = { instancePath: instancePath + "/figures", schemaPath: "#/properties/figures/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        for (const key3 of Object.keys(data9)) {
          if (pattern49.test(key3)) {
            let data10 = data9[key3];
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
              for (const key4 of Object.keys(data10)) {
                if (!func0.call(schema39.properties.figures.patternProperties["^[a-z][a-z0-9-]*$"].properties, key4)) {
                  const err15 = { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/figures/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
              if (data10.label !== void 0 && func0.call(data10, "label")) {
                if (!validate157(data10.label, { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", parentData: data10, parentDataProperty: "label", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                  errors = vErrors.length;
                }
              }
              if (data10.value !== void 0 && func0.call(data10, "value")) {
                let data12 = data10.value;
                if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12))) {
                  const err16 = { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/figures/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/properties/value/type", keyword: "type", params: { type: schema39.properties.figures.patternProperties["^[a-z][a-z0-9-]*$"].properties.value.type } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
              if (data10.values !== void 0 && func0.call(data10, "values")) {
                let data13 = data10.values;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                  for (const key5 of Object.keys(data13)) {
                    if (!pattern10.test(key5)) {
                      const err17 = { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/values", schemaPath: "#/properties/figures/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/properties/values/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                  }
                  for (const key6 of Object.keys(data13)) {
                    if (pattern10.test(key6)) {
                      let data14 = data13[key6];
                      if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14))) {
                        const err18 = { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/figures/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/properties/values/patternProperties/%5E%5Cd%7B4%7D%24/type", keyword: "type", params: { type: schema39.properties.figures.patternProperties["^[a-z][a-z0-9-]*$"].properties.values.patternProperties["^\\d{4}$"].type } };
                        if (vErrors === null) {
                          vErrors = [err18];
                        } else {
                          vErrors.push(err18);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err19 = { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/values", schemaPath: "#/properties/figures/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/properties/values/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              }
              if (data10.readings !== void 0 && func0.call(data10, "readings")) {
                let data15 = data10.readings;
                if (Array.isArray(data15)) {
                  if (data15.length < 2) {
                    const err20 = { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/readings", schemaPath: "#/properties/figures/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/properties/readings/minItems", keyword: "minItems", params: { limit: 2 } };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                  const len0 = data15.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data16 = data15[i0];
                    if (typeof data16 !== "string" && !(typeof data16 == "number" && isFinite(data16))) {
                      const err21 = { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/readings/" + i0, schemaPath: "#/properties/figures/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/properties/readings/items/type", keyword: "type", params: { type: schema39.properties.figures.patternProperties["^[a-z][a-z0-9-]*$"].properties.readings.items.type } };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err22 = { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/readings", schemaPath: "#/properties/figures/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/properties/readings/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
              if (data10.year !== void 0 && func0.call(data10, "year")) {
                let data17 = data10.year;
                if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                  const err23 = { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/year", schemaPath: "#/properties/figures/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/properties/year/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              }
              if (data10.period !== void 0 && func0.call(data10, "period")) {
                if (typeof data10.period !== "string") {
                  const err24 = { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/period", schemaPath: "#/properties/figures/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/properties/period/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
              if (data10.prices !== void 0 && func0.call(data10, "prices")) {
                if (typeof data10.prices !== "string") {
                  const err25 = { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/prices", schemaPath: "#/properties/figures/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/properties/prices/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              }
              if (data10.scope !== void 0 && func0.call(data10, "scope")) {
                if (typeof data10.scope !== "string") {
                  const err26 = { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope", schemaPath: "#/properties/figures/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/properties/scope/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              }
              if (data10.printed !== void 0 && func0.call(data10, "printed")) {
                let data21 = data10.printed;
                if (typeof data21 !== "string" && !Array.isArray(data21)) {
                  const err27 = { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/printed", schemaPath: "#/properties/figures/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/properties/printed/type", keyword: "type", params: { type: schema39.properties.figures.patternProperties["^[a-z][a-z0-9-]*$"].properties.printed.type } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                if (Array.isArray(data21)) {
                  const len1 = data21.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data21[i1] !== "string") {
                      const err28 = { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/printed/" + i1, schemaPath: "#/properties/figures/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/properties/printed/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err28];
                      } else {
                        vErrors.push(err28);
                      }
                      errors++;
                    }
                  }
                }
              }
              if (data10.place !== void 0 && func0.call(data10, "place")) {
                if (typeof data10.place !== "string") {
                  const err29 = { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/place", schemaPath: "#/properties/figures/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/properties/place/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              }
              if (data10.source !== void 0 && func0.call(data10, "source")) {
                if (typeof data10.source !== "string") {
                  const err30 = { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/properties/figures/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/properties/source/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              }
              if (data10.trust !== void 0 && func0.call(data10, "trust")) {
                let data25 = data10.trust;
                if (!(data25 === "sourced" || data25 === "computed" || data25 === "remembered")) {
                  const err31 = { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/trust", schemaPath: "#/properties/figures/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/properties/trust/enum", keyword: "enum", params: { allowedValues: schema39.properties.figures.patternProperties["^[a-z][a-z0-9-]*$"].properties.trust.enum } };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              }
              if (data10.boundary !== void 0 && func0.call(data10, "boundary")) {
                if (typeof data10.boundary !== "string") {
                  const err32 = { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/boundary", schemaPath: "#/properties/figures/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/properties/boundary/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              }
              if (data10.note !== void 0 && func0.call(data10, "note")) {
                if (typeof data10.note !== "string") {
                  const err33 = { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/note", schemaPath: "#/properties/figures/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/properties/note/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              }
            } else {
              const err34 = { instancePath: instancePath + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/figures/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/figures", schemaPath: "#/properties/figures/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.unknowns !== void 0 && func0.call(data, "unknowns")) {
      let data28 = data.unknowns;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        for (const key7 of Object.keys(data28)) {
          if (!pattern45.test(key7)) {
            const err36 = { instancePath: instancePath + "/unknowns", schemaPath: "#/properties/unknowns/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        for (const key8 of Object.keys(data28)) {
          if (pattern45.test(key8)) {
            if (!validate160(data28[key8], { instancePath: instancePath + "/unknowns/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data28, parentDataProperty: key8, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/unknowns", schemaPath: "#/properties/unknowns/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.identities !== void 0 && func0.call(data, "identities")) {
      let data30 = data.identities;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key9 of Object.keys(data30)) {
          if (!pattern45.test(key9)) {
            const err38 = { instancePath: instancePath + "/identities", schemaPath: "#/properties/identities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        for (const key10 of Object.keys(data30)) {
          if (pattern45.test(key10)) {
            if (!validate163(data30[key10], { instancePath: instancePath + "/identities/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data30, parentDataProperty: key10, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/identities", schemaPath: "#/properties/identities/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
validate156.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateSweep = validate168;
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate168.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema35.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.design !== void 0 && func0.call(data, "design")) {
      let data0 = data.design;
      if (!(data0 === "random" || data0 === "latin-hypercube" || data0 === "sobol" || data0 === "saltelli" || data0 === "morris" || data0 === "grid" || data0 === "one-at-a-time")) {
        const err1 = { instancePath: instancePath + "/design", schemaPath: "#/properties/design/enum", keyword: "enum", params: { allowedValues: schema35.properties.design.enum } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.n !== void 0 && func0.call(data, "n")) {
      let data1 = data.n;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.seed !== void 0 && func0.call(data, "seed")) {
      let data2 = data.seed;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err3 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.levels !== void 0 && func0.call(data, "levels")) {
      let data3 = data.levels;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err4 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.second_order !== void 0 && func0.call(data, "second_order")) {
      if (typeof data.second_order !== "boolean") {
        const err5 = { instancePath: instancePath + "/second_order", schemaPath: "#/properties/second_order/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.evidence !== void 0 && func0.call(data, "evidence")) {
      let data5 = data.evidence;
      if (!(data5 === "fixed" || data5 === "printed precision")) {
        const err6 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/enum", keyword: "enum", params: { allowedValues: schema35.properties.evidence.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.vary !== void 0 && func0.call(data, "vary")) {
      let data6 = data.vary;
      if (!data6 || typeof data6 != "object") {
        const err7 = { instancePath: instancePath + "/vary", schemaPath: "#/properties/vary/type", keyword: "type", params: { type: schema35.properties.vary.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data6[i0] !== "string") {
            const err8 = { instancePath: instancePath + "/vary/" + i0, schemaPath: "#/properties/vary/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 of Object.keys(data6)) {
          if (!pattern41.test(key1)) {
            const err9 = { instancePath: instancePath + "/vary", schemaPath: "#/properties/vary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data6)) {
          if (pattern41.test(key2)) {
            if (!validate144(data6[key2], { instancePath: instancePath + "/vary/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key2, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    }
    if (data.groups !== void 0 && func0.call(data, "groups")) {
      let data9 = data.groups;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key3 of Object.keys(data9)) {
          if (!pattern4.test(key3)) {
            const err10 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        for (const key4 of Object.keys(data9)) {
          if (pattern4.test(key4)) {
            let data10 = data9[key4];
            if (Array.isArray(data10)) {
              if (data10.length < 1) {
                const err11 = { instancePath: instancePath + "/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*%24/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              const len1 = data10.length;
              for (let i1 = 0; i1 < len1; i1++) {
                if (typeof data10[i1] !== "string") {
                  const err12 = { instancePath: instancePath + "/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/groups/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*%24/items/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
            } else {
              const err13 = { instancePath: instancePath + "/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*%24/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.correlations !== void 0 && func0.call(data, "correlations")) {
      let data12 = data.correlations;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.between === void 0 || !func0.call(data13, "between")) {
              const err15 = { instancePath: instancePath + "/correlations/" + i2, schemaPath: "#/properties/correlations/items/required", keyword: "required", params: { missingProperty: "between" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data13.correlation === void 0 || !func0.call(data13, "correlation")) {
              const err16 = { instancePath: instancePath + "/correlations/" + i2, schemaPath: "#/properties/correlations/items/required", keyword: "required", params: { missingProperty: "correlation" } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            for (const key5 of Object.keys(data13)) {
              if (!(key5 === "between" || key5 === "correlation" || key5 === "why")) {
                const err17 = { instancePath: instancePath + "/correlations/" + i2, schemaPath: "#/properties/correlations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data13.between !== void 0 && func0.call(data13, "between")) {
              let data14 = data13.between;
              if (Array.isArray(data14)) {
                const len3 = data14.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data14[i3] !== "string") {
                    const err18 = { instancePath: instancePath + "/correlations/" + i2 + "/between/" + i3, schemaPath: "#/properties/correlations/items/properties/between/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
              } else {
                const err19 = { instancePath: instancePath + "/correlations/" + i2 + "/between", schemaPath: "#/properties/correlations/items/properties/between/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data13.correlation !== void 0 && func0.call(data13, "correlation")) {
              let data16 = data13.correlation;
              if (!(typeof data16 == "number" && isFinite(data16))) {
                const err20 = { instancePath: instancePath + "/correlations/" + i2 + "/correlation", schemaPath: "#/properties/correlations/items/properties/correlation/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data13.why !== void 0 && func0.call(data13, "why")) {
              if (typeof data13.why !== "string") {
                const err21 = { instancePath: instancePath + "/correlations/" + i2 + "/why", schemaPath: "#/properties/correlations/items/properties/why/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/correlations/" + i2, schemaPath: "#/properties/correlations/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/correlations", schemaPath: "#/properties/correlations/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
validate168.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validateScenario,
  validateSeed,
  validateSweep
};
export { validateScenario as default };
