/** What a page offers to add: a decision of the library, or one holding of it. */
export interface DecisionReference {
  decision: string;
  /** `h1`, …; null for the decision as a whole. */
  holding: string | null;
}
