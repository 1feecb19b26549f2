import type { Language } from "@/lib/i18n/language";
import { filled } from "@/lib/i18n/worded";

/** What a person who is not taken on now may be told: kind, true, and with no hope that is none. */
export const CLOSING: Readonly<Record<"adult" | "minor", Readonly<Record<Language, string>>>> = {
  adult: {
    es: "Hola, {name}. Gracias por tu interés y por el tiempo que nos dedicaste. Lo pensamos con calma y por ahora no vamos a seguir con tu proceso. Buscamos perfiles muy concretos y hay pocos lugares: no dice nada de lo que vales. Preferimos decírtelo a dejarte esperando. Si quieres que borremos tus datos, escribe *borrar mis datos*. Te deseamos lo mejor.",
    en: "Hello, {name}. Thank you for your interest and for the time you gave us. We thought it over calmly, and we will not be going on with your application now. We look for very particular profiles and there are few places: it says nothing about your worth. We would rather tell you than leave you waiting. If you want us to delete your data, write *delete my data*. We wish you all the best.",
    pt: "Olá, {name}. Agradecemos seu interesse e o tempo que você nos dedicou. Pensamos com calma e, por agora, não vamos seguir com o seu processo. Buscamos perfis muito específicos e há poucas vagas: isso não diz nada sobre o seu valor. Preferimos dizer a deixar você esperando. Se quiser que apaguemos seus dados, escreva *apagar meus dados*. Desejamos tudo de bom para você.",
  },
  minor: {
    es: "Hola, {name}. Gracias por escribirnos y por tu confianza. Por ahora no vamos a seguir con tu proceso. No es por algo que hayas hecho mal ni dice nada de cómo eres o cómo te ves. Si te quedas con dudas, platícalo con tu familia o con una persona adulta de confianza; también pueden preguntarnos por aquí. Si quieren que borremos tus datos, escribe *borrar mis datos*. Te deseamos lo mejor.",
    en: "Hello, {name}. Thank you for writing to us and for your trust. We will not be going on with your application now. It is not because of anything you did wrong, and it says nothing about who you are or how you look. If it leaves you with questions, talk about it with your family or another adult you trust; they can also ask us here. If you want us to delete your data, write *delete my data*. We wish you all the best.",
    pt: "Olá, {name}. Agradecemos sua mensagem e sua confiança. Por agora, não vamos seguir com o seu processo. Não é por nada que você tenha feito de errado e não diz nada sobre quem você é ou como você é fisicamente. Se ficar com dúvidas, converse com a sua família ou com uma pessoa adulta de confiança; também podem nos perguntar por aqui. Se quiserem que apaguemos seus dados, escreva *apagar meus dados*. Desejamos tudo de bom para você.",
  },
};

/** The words with the name in its place, or without it where nobody knows it. */
export function addressed(text: string, name: string | null): string {
  return name ? filled(text, { name }) : text.replace(/,?\s*\{name\}/g, "");
}
