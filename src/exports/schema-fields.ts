/** The fields of one kind of object in a JSON Schema, as a page explains them. */
export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly Field[];
}

export interface Field {
  /** Its path inside the object: `source.sha256`; `[]` stands for each item of a list. */
  readonly path: string;
  readonly type: string;
  readonly meaning: string;
}

/** What a JSON Schema says of one value. */
interface Described {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly title?: string;
  readonly description?: string;
  readonly anyOf?: readonly Described[];
  readonly items?: Described;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly $defs?: Readonly<Record<string, Described>>;
}

/** Lists every field of a schema with its meaning, the whole first and then each object that it defines. */
export function fieldGroupsOf(schema: object): readonly FieldGroup[] {
  const { $defs = {}, ...whole }: Described = schema;
  return [whole, ...Object.values($defs)].map((described) => ({
    title: described.title ?? '',
    fields: ofProperties(described, ''),
  }));
}

const ofProperties = ({ properties = {} }: Described, parent: string): readonly Field[] =>
  Object.entries(properties).flatMap(([name, described]) => {
    const value = described.anyOf?.find(({ type }) => type !== 'null') ?? described;
    const path = `${parent}${name}${value.items ? '[]' : ''}`;
    const meaning = described.description ?? value.description ?? '';
    return [{ path, type: typeOf(described), meaning }, ...ofProperties(value.items ?? value, `${path}.`)];
  });

const names: Readonly<Record<string, string>> = {
  string: '文字',
  integer: '整数',
  number: '数',
  object: '对象',
  null: 'null',
};

function typeOf({ type, enum: choices, items, anyOf, properties }: Described): string {
  if (anyOf) return anyOf.map(typeOf).join('或');
  if (choices) return choices.join('、');
  if (items) return '列表';
  if (properties || type === undefined) return '对象';
  return [type]
    .flat()
    .map((one) => names[one] ?? one)
    .join('或');
}
