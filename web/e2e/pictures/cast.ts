/** Made-up people with made-up numbers, who write while the pictures are taken. */

export const VALENTINA = { from: "+5215512349047", name: "Valentina Ríos" };
export const DANIELA = { from: "+5215598760421", name: "Daniela Ortiz" };

export interface Extra {
  from: string;
  name: string;
  says: string[];
  /** What the desk then does with the conversation. */
  tags?: string[];
  assignee?: "demo-recruiter" | "demo-second" | "demo-admin";
  snoozedFor?: number;
}

/** The newest last. */
export const EXTRAS: Extra[] = [
  {
    from: "+5215587650432",
    name: "Renata 🌻",
    says: ["Hola! Me gustaría ser modelo", "Les mando mis fotos el lunes, ¿está bien?"],
    tags: ["Fotografía"],
    assignee: "demo-recruiter",
    snoozedFor: 3,
  },
  {
    from: "+573001230456",
    name: "María Fernanda Gómez",
    says: ["Buenas, ¿cobran algo por el registro?"],
  },
  {
    from: "+51912340567",
    name: "Paola Medrano",
    says: ["Hola", "Alguien me pidió dinero en nombre de ustedes, ¿es una estafa?"],
    tags: ["Llamar"],
    assignee: "demo-admin",
  },
  {
    from: "+34612340678",
    name: "Lucía Fernández",
    says: ["Hola, vi vuestro anuncio", "¿Puede venir mi madre conmigo?"],
    tags: ["Comercial"],
    assignee: "demo-second",
  },
  {
    from: "+5521912340789",
    name: "Beatriz Azevedo",
    says: ["Oi! Vi o anúncio de vocês, ainda dá tempo?"],
  },
  {
    from: "+5491123450890",
    name: "Thiago Acosta",
    says: ["Hola, tengo 16 años, ¿puedo anotarme?"],
  },
  {
    from: "+5491134560901",
    name: "Camila Duarte",
    says: ["Buenas tardes, ¿sigue el casting?"],
    tags: ["Pasarela"],
    assignee: "demo-recruiter",
  },
];

export const COLLEAGUES = [
  { name: "Marcos Ibarra", email: "marcos@example.com", role: "recruiter", sees: "own" },
  { name: "Inés Carvalho", email: "ines@example.com", role: "recruiter", sees: "all" },
] as const;
