/** 专题: a subject that an editor follows through the clauses and the years; no document says that it is one. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  /** What it is, in one Chinese line of the editor's. */
  readonly description: string;
  /** The editions that have something of it, in the order of the library; no other is there. */
  readonly years: readonly TopicYear[];
}

/** What belongs to a topic in one edition. */
export interface TopicYear {
  readonly edition: string;
  /** As the editor names them: clauses `3-4`, duties `3-4-d1`, sentences `3-4-s2`, targets `targets/protection`. */
  readonly members: readonly string[];
  /** The sentences of all of them, in document order, each once. */
  readonly sentences: readonly string[];
}
