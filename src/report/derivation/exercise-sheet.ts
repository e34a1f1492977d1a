/** An exercise sheet ready to be drawn. */
export interface ExerciseSheet {
  readonly title: string;
  readonly intro: string;
  readonly name: string;
  readonly exercises: readonly Exercise[];
  readonly given: string;
  readonly answer: string;
  readonly key: string;
}

export interface Exercise {
  readonly title: string;
  readonly text: string;
  /** Names with their values and units. */
  readonly given: readonly string[];
  /** Formula, numbers and result of each answer. */
  readonly answers: readonly (readonly string[])[];
}
