import type { Notice } from "./notice";

export const en: Notice = {
  title: "Privacy notice",
  version: "Version {version}, in force since {date}",
  unnamed: "the agency",
  intro:
    "{agency} is responsible for your data. This is what we keep, why, and how you end it, in plain words.",
  sections: [
    {
      title: "What we keep",
      text: [
        "What you write in the form: name, birth date, city, measurements, experience, social profile, languages and the times that suit you.",
        "Our WhatsApp chat: your number, your WhatsApp name, the messages, and the photos and files that you choose to send.",
        "That you agreed, with the date and the version of this notice.",
      ],
    },
    {
      title: "Why",
      text: [
        "Only to get to know you as a model, to answer you and to offer you work. We do it because you agreed. You can take that back at any time.",
        "Sending the form and photos commits you to nothing, and it is no promise of work.",
      ],
    },
    {
      title: "Who sees it",
      text: [
        "Only the team of {agency} that looks after people like you. Photos are kept in a closed store and open only for the team.",
        "From every photo we make a copy without the hidden details (such as the place where it was taken). Only copies like that are used.",
        "Companies that run our technology (WhatsApp and Twilio for the messages, Google for keeping the data) handle it on our behalf and may not use it for themselves.",
        "We don't sell your data and we don't publish it. Before a client sees your profile, we ask you.",
      ],
    },
    {
      title: "How long",
      text: [
        "Until we have deleted it because you asked us to, or until we no longer need it to offer you work. What you write in the form stays on your own device for up to 30 days before you send it and 7 days after; you can clear it there at once.",
      ],
    },
    {
      title: "Your rights",
      text: [
        "Write “my data” on WhatsApp and we tell you what we keep. Write “delete my data” and, once you confirm, we note your request: a person of our team carries it out, until then nothing is deleted yet, and no new form or photo is kept. Write “STOP” and we stop writing to you.",
        "You can also ask us to correct your data, to give you a copy, or to stop using it, and you can complain to the data protection authority of your country.",
      ],
    },
    {
      title: "Under 18",
      text: [
        "If you are under 18, we go on only together with your mother, father or legal guardian, and before that we ask for no photos. Once we know your age, we neither download nor look at photos that arrive. Photos that came before we knew it are held back: nobody can open them until your mother, father or guardian agrees, and “delete my data” asks us to delete them, too.",
      ],
    },
    {
      title: "Your safety",
      text: [
        "We never ask for money or for intimate photos. If anybody does so in our name, tell us.",
      ],
    },
    {
      title: "Contact",
      text: ["For anything about your data, write to {agency} on WhatsApp: a person answers."],
    },
  ],
};
