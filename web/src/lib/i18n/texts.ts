/** `count` chooses the form, by the rules of the language; what is not one is other. */
export type Plural = Readonly<{ one: string; other: string }>;
export type Wording = string | Plural;
export type Words = Readonly<Record<string, Wording>>;

/** The same texts in another language as in the English ones: every key, plural where they are. */
export type Translation<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Plural;
};

type HolesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | HolesIn<Rest>
  : never;
type Holes<Known> = Known extends Plural
  ? "count" | HolesIn<Known["one" | "other"]>
  : HolesIn<Known>;
type Filling<Known> = [Holes<Known>] extends [never]
  ? []
  : [values: Readonly<Record<Holes<Known>, string | number>>];

export type Values = Readonly<Record<string, string | number>>;

/** The text of this name; whoever asks for it fills all its holes. */
export type Say<English> = <Key extends keyof English & string>(
  key: Key,
  ...filling: Filling<English[Key]>
) => string;

/** The names of those texts that have no holes. */
export type PlainKey<English> = {
  [Key in keyof English & string]: [Holes<English[Key]>] extends [never] ? Key : never;
}[keyof English & string];
