/** A word that says in a bracket that somebody answers for something. */
export const RESPONSIBILITY = /负责|牵头|责任(?:单位|部门|处室|科室)|配合|参与|指导/u;

/** What a list of those responsible begins with, 责任单位：, and the document's word for what they do. */
export const RESPONSIBILITY_HEAD =
  /^(?<head>(?<role>(?:责任|牵头|配合|参与|负责|指导|主办|协办)(?:单位|部门|处室|科室))[：:])/u;
