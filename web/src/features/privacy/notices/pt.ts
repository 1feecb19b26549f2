import type { Notice } from "./notice";

export const pt: Notice = {
  title: "Aviso de privacidade",
  version: "Versão {version}, em vigor desde {date}",
  unnamed: "a agência",
  intro:
    "{agency} é responsável pelos seus dados. Aqui contamos, em palavras claras, o que guardamos, para quê e como encerrar.",
  sections: [
    {
      title: "O que guardamos",
      text: [
        "O que você escreve no formulário: nome, data de nascimento, cidade, medidas, experiência, perfil nas redes, idiomas e os horários que servem para você.",
        "Nossa conversa no WhatsApp: seu número, seu nome no WhatsApp, as mensagens, e as fotos e arquivos que você decidir mandar.",
        "Que você aceitou, com a data e a versão deste aviso.",
      ],
    },
    {
      title: "Para quê",
      text: [
        "Só para conhecer você como modelo, responder e oferecer trabalho. Fazemos isso porque você aceitou, e você pode retirar o consentimento quando quiser.",
        "Enviar o formulário e as fotos não obriga você a nada, e também não é promessa de trabalho.",
      ],
    },
    {
      title: "Quem vê",
      text: [
        "Só a equipe de {agency} que atende as pessoas que nos escrevem. As fotos ficam em um arquivo fechado que só abre para a equipe.",
        "De cada foto fazemos uma cópia sem os dados ocultos (como o lugar onde foi tirada). Só usamos cópias assim.",
        "As empresas que operam a nossa tecnologia (WhatsApp e Twilio para as mensagens, Google para guardar os dados) tratam os dados em nosso nome e não podem usá-los para si.",
        "Não vendemos nem publicamos os seus dados. Antes de um cliente ver o seu perfil, perguntamos a você.",
      ],
    },
    {
      title: "Por quanto tempo",
      text: [
        "Até apagarmos porque você pediu, ou até não precisarmos mais deles para oferecer trabalho. O que você escreve no formulário fica no seu próprio aparelho por até 30 dias antes de enviar e 7 dias depois; lá você pode apagar na hora.",
      ],
    },
    {
      title: "Seus direitos",
      text: [
        "Escreva “meus dados” no WhatsApp e dizemos o que guardamos. Escreva “apagar meus dados” e, quando você confirmar, anotamos o seu pedido: uma pessoa da nossa equipe faz isso; até lá nada foi apagado, e não guardamos formulários nem fotos novas. Escreva “SAIR” e paramos de escrever.",
        "Você também pode pedir para corrigir, receber uma cópia ou parar de usar os dados, e pode reclamar à autoridade de proteção de dados do seu país.",
      ],
    },
    {
      title: "Se você tem menos de 18",
      text: [
        "Só continuamos junto com a sua mãe, o seu pai ou quem representa você legalmente, e antes disso não pedimos fotos. Desde que sabemos a sua idade, não baixamos nem olhamos as fotos que chegarem. As que chegaram antes de sabermos ficam retidas: ninguém pode abri-las até essa pessoa concordar, e com “apagar meus dados” você pede para apagá-las também.",
      ],
    },
    {
      title: "Sua segurança",
      text: [
        "Nunca pedimos dinheiro nem fotos íntimas. Se alguém fizer isso em nosso nome, conte para nós.",
      ],
    },
    {
      title: "Contato",
      text: [
        "Para tudo o que tem a ver com os seus dados, escreva para {agency} no WhatsApp: uma pessoa responde.",
      ],
    },
  ],
};
