/** Where something was published first, or is explained best. */
export interface Source {
  readonly authors: string;
  /** Absent where it is not known. */
  readonly year?: number;
  readonly title: string;
  /** Journal, conference or publisher. */
  readonly where: string;
  readonly url: string;
}
