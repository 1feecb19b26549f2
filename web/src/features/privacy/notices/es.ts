import type { Notice } from "./notice";

export const es: Notice = {
  title: "Aviso de privacidad",
  version: "Versión {version}, vigente desde el {date}",
  unnamed: "la agencia",
  intro:
    "{agency} es responsable de tus datos. Aquí te contamos, en palabras claras, qué guardamos, para qué y cómo terminarlo.",
  sections: [
    {
      title: "Qué guardamos",
      text: [
        "Lo que escribes en el formulario: nombre, fecha de nacimiento, ciudad, medidas, experiencia, perfil en redes, idiomas y los horarios que te van bien.",
        "Nuestro chat de WhatsApp: tu número, tu nombre de WhatsApp, los mensajes, y las fotos y archivos que decidas mandar.",
        "Que aceptaste, con la fecha y la versión de este aviso.",
      ],
    },
    {
      title: "Para qué",
      text: [
        "Solo para conocerte como modelo, responderte y ofrecerte trabajo. Lo hacemos porque aceptaste, y puedes retirar tu consentimiento cuando quieras.",
        "Enviar el formulario y las fotos no te compromete a nada, y tampoco es una promesa de trabajo.",
      ],
    },
    {
      title: "Quién lo ve",
      text: [
        "Solo el equipo de {agency} que atiende a las personas que nos escriben. Las fotos están en un archivo cerrado que solo abre para el equipo.",
        "De cada foto hacemos una copia sin los datos ocultos (como el lugar donde se tomó). Solo usamos copias así.",
        "Las empresas que operan nuestra tecnología (WhatsApp y Twilio para los mensajes, Google para guardar los datos) los tratan por encargo nuestro y no pueden usarlos para sí.",
        "No vendemos tus datos ni los publicamos. Antes de que un cliente vea tu perfil, te preguntamos.",
      ],
    },
    {
      title: "Cuánto tiempo",
      text: [
        "Hasta que los borremos porque nos lo pediste, o hasta que ya no los necesitemos para ofrecerte trabajo. Lo que escribes en el formulario queda en tu propio dispositivo hasta 30 días antes de enviarlo y 7 días después; ahí puedes borrarlo al momento.",
      ],
    },
    {
      title: "Tus derechos",
      text: [
        "Escribe «mis datos» en WhatsApp y te decimos qué guardamos. Escribe «borrar mis datos» y, cuando lo confirmes, anotamos tu solicitud: la cumple una persona de nuestro equipo; hasta entonces no se ha borrado nada, y no guardamos formularios ni fotos nuevas. Escribe «BAJA» y dejamos de escribirte.",
        "También puedes pedirnos corregirlos, darte una copia o dejar de usarlos, y puedes presentar una queja ante la autoridad de protección de datos de tu país.",
      ],
    },
    {
      title: "Si tienes menos de 18",
      text: [
        "Solo seguimos junto con tu mamá, tu papá o quien te represente legalmente, y antes no pedimos fotos. Desde que sabemos tu edad, no descargamos ni miramos las fotos que lleguen. Las que llegaron antes de saberla quedan retenidas: nadie puede abrirlas hasta que esa persona esté de acuerdo, y con «borrar mis datos» pides que se borren también.",
      ],
    },
    {
      title: "Tu seguridad",
      text: [
        "Nunca pedimos dinero ni fotos íntimas. Si alguien lo hace en nuestro nombre, cuéntanos.",
      ],
    },
    {
      title: "Contacto",
      text: [
        "Para todo lo que tenga que ver con tus datos, escribe a {agency} por WhatsApp: te responde una persona.",
      ],
    },
  ],
};
