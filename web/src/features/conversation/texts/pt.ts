import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "conversation.notFound.title": "Esta conversa não existe",
  "conversation.notFound.text": "Talvez tenha sido apagada, ou o endereço não está certo.",
  "conversation.messages": "Mensagens",
  "conversation.unsent": "Ainda não enviadas",
  "conversation.empty": "Ainda não há mensagens.",
  "conversation.earlier": "Mensagens anteriores",
  "conversation.beginning": "A conversa começa aqui",
  "conversation.newMessages": { one: "{count} mensagem nova", other: "{count} mensagens novas" },
  "conversation.toBottom": "Ir para a mensagem mais recente",
  "conversation.announce": "{name}: {text}",
  "conversation.noNumber": "Número oculto",

  "bot.pausedByYou": "Bot em pausa: você responde",
  "bot.pause": "Pausar bot",
  "bot.resume": "Reativar bot",
  "bot.next": "E depois?",
  "bot.failed": "Não foi possível pausar nem reativar o bot. Tente de novo.",

  "window.hint":
    "O WhatsApp deixa escrever livremente por 24 horas depois da última mensagem da pessoa.",

  "author.bot": "Bot",
  "author.you": "Você",
  "author.colleague": "Colega",

  "message.why": "Por que o bot disse isso",
  "message.forwarded": "Encaminhada",
  "message.tapped": "tocou em: {text}",
  "message.repliedTo": "Em resposta a",
  "message.template": "Template",
  "message.buttons": "Botões do template",
  "message.repliedToEarlier": "Respondeu a uma mensagem anterior",
  "message.repliedToGone": "Respondeu a uma mensagem que não está mais aqui",
  "message.quoteFar": "Está mais de mil mensagens atrás ({time}). Diz:",
  "message.reacted": "Reagiu com {emoji}",
  "message.unreacted": "Retirou a reação",
  "message.aspirant": "Aspirante",
  "conversation.copyNumber": "Copiar o número",
  "message.quoteGone": "Essa mensagem é antiga demais, ou não está mais aqui.",
  "message.leadTo": "Ver a mensagem",
  "message.unsupported": "Um tipo de mensagem que ainda não podemos mostrar ({type}).",
  "message.openMap": "Abrir o mapa",
  "message.tryAgain": "Tentar de novo",
  "message.edit": "Editar",
  "message.triedAgain": "Será enviada assim que possível.",
  "message.discard": "Descartar",
  "message.held": "Será enviada depois da anterior.",
  "message.notSent": "Não enviada.",
  "message.unconfirmed": "Não conseguimos confirmar se chegou. Estamos verificando.",
  "message.failed": "Não entregue: {reason}",
  "message.retryFailed": "Não foi possível enviar de novo. Tente mais tarde.",

  "contact.copy": "Copiar",
  "contact.copied": "Copiado",
  "contact.call": "Ligar",

  "message.answers": "Respostas",
  "message.referral": "Veio de um anúncio",
  "message.emptyText": "(mensagem vazia)",

  "failure.other":
    "O WhatsApp não entregou, e o motivo ({code}) é novo para nós. Tente de novo; se falhar outra vez, avise a administração.",
  "failure.12300": "O WhatsApp não aceita arquivos deste tipo. Envie como JPEG, PNG, MP4 ou PDF.",
  "failure.21211": "Não dá para escrever para este número. Peça o certo por outro meio.",
  "failure.21610": "Esta pessoa pediu para não receber mensagens. Ela precisa escrever primeiro.",
  "failure.21617": "A mensagem tem mais de 1.600 caracteres. Envie em duas.",
  "failure.63003": "Este número não está no WhatsApp. Procure outro meio, ou peça outro número.",
  "failure.63014":
    "O WhatsApp bloqueou por causa das configurações desta pessoa. Espere que ela escreva, ou procure outro meio.",
  "failure.63016":
    "Passaram mais de 24 horas desde a última mensagem da pessoa: o WhatsApp só deixa passar templates.",
  "failure.63018": "Mensagens demais de uma vez. Espere um momento e tente de novo.",
  "failure.63019": "O WhatsApp não conseguiu buscar o arquivo. Adicione e envie de novo.",
  "failure.63024": "Este número não pode receber a mensagem. Procure outro meio.",
  "failure.63032": "Por enquanto, o WhatsApp limita as mensagens para esta pessoa. Tente amanhã.",
  "failure.21655": "O WhatsApp não tem mais este template. Escolha outro.",
  "failure.21656": "O que foi colocado no template não pode ser enviado. Confira e envie de novo.",
  "failure.63005": "O WhatsApp não aceita este texto ou arquivo. Altere e envie de novo.",
  "failure.63013": "O WhatsApp recusou por causa do conteúdo. Veja o que foi colocado no template.",
  "failure.63021":
    "O WhatsApp não aceita este conteúdo: é longo demais ou de um tipo que ele não aceita. Altere e envie de novo.",
  "failure.63027": "O WhatsApp não tem este template neste idioma. Escolha outro.",
  "failure.63028":
    "O que foi colocado não corresponde aos campos do template. Confira e envie de novo.",
  "failure.63040": "O WhatsApp rejeitou este template. Escolha outro.",
  "failure.63041":
    "O WhatsApp pausou este template por um tempo. Escolha outro ou tente de novo mais tarde.",
  "failure.63042": "O WhatsApp desativou este template. Escolha outro.",
  "failure.63049":
    "O WhatsApp segurou esta mensagem publicitária porque esta pessoa recebe muitas. Espere um dia ou mais antes da próxima.",
  "failure.forgotten": "Esta pessoa pediu a exclusão dos dados. Ela precisa escrever primeiro.",
  "failure.guardian_needed":
    "Esta pessoa é menor de idade. Antes de escrevermos por iniciativa nossa, é preciso a autorização da mãe, do pai ou responsável.",
  "failure.not_sent":
    "Não foi possível enviar em doze horas. Veja se ainda faz sentido e tente de novo.",
  "failure.opted_out":
    "Esta pessoa pediu para não receber mensagens. Ela precisa escrever primeiro.",
  "failure.window_closed":
    "Passaram mais de 24 horas desde a última mensagem da pessoa: o WhatsApp só deixa passar templates.",
  "failure.erasure_requested": "Esta pessoa pediu a exclusão dos dados antes do envio.",
  "failure.taken_over": "A equipe assumiu a conversa antes de o bot escrever.",
  "failure.stop_outdated": "Já tinha recomeçado, ou era tarde para avisar que paramos.",

  "unsent.network": "O servidor não respondeu.",
  "unsent.unavailable": "O servidor não está disponível no momento.",

  "refusal.offline": "Você está sem conexão.",
  "refusal.network": "O servidor não respondeu. Tente de novo.",
  "refusal.unavailable":
    "O servidor não está disponível no momento. Tente de novo em alguns minutos.",
  "refusal.unauthenticated": "Sua sessão expirou. Entre de novo.",
  "refusal.forbidden": "Sua função não permite isso. Peça à administração.",
  "refusal.not_found": "Esta conversa não existe mais.",
  "refusal.window_closed": "A janela de 24 horas fechou.",
  "refusal.beyond_window": "Até lá, a janela de 24 horas já terá fechado.",
  "refusal.too_many_scheduled": "Já há vinte mensagens agendadas aqui. Cancele uma antes.",
  "refusal.not_scheduled": "Esta mensagem não está mais agendada.",
  "refusal.opted_out": "Esta pessoa pediu para não receber mensagens.",
  "refusal.template_not_approved": "O WhatsApp não aprova mais este template. Escolha outro.",
  "refusal.template_gone": "O WhatsApp não tem mais este template. Escolha outro.",
  "refusal.no_template": "Este template não existe mais. Escolha outro.",
  "refusal.not_retryable": "Esta mensagem não pode mais ser reenviada.",
  "refusal.masked_link":
    "Um link oculto não pode ser enviado. Coloque de novo o link do formulário.",
  "refusal.left_open": "Ainda falta completar algo no texto.",
  "refusal.no_language":
    "Ainda não sabemos em que idioma a pessoa escreve, então não há formulário para enviar. Tire o link, ou espere que ela escreva.",
  "refusal.invalid": "O servidor não aceitou este texto. Altere e tente de novo.",
  "refusal.stale": "Você escreveu há muito tempo: veja se ainda faz sentido.",
  "refusal.file_not_allowed":
    "O WhatsApp não aceita esse tipo de arquivo. Envie JPEG ou PNG, MP4, PDF, Word, Excel (XLSX) ou PowerPoint (PPTX), áudio (MP3, AAC, AMR, OGG) ou um cartão de contato.",
  "refusal.not_a_picture":
    "Isto não é uma imagem JPEG ou PNG, apesar do nome. Escolha a própria foto.",
  "refusal.image_too_large": "O WhatsApp aceita fotos de no máximo 5 MB.",
  "refusal.file_too_large": "O WhatsApp aceita arquivos de no máximo 16 MB.",
  "refusal.file_empty": "Este arquivo está vazio.",
  "refusal.no_caption":
    "O WhatsApp não mostra texto junto desse tipo de arquivo. Envie o texto em uma mensagem separada.",
  "refusal.upload_missing": "O arquivo não está mais disponível. Adicione de novo.",
  "refusal.other": "O servidor recusou. Se acontecer de novo, avise a administração.",

  "scheduled.label": "Agendada, ainda não enviada",
  "scheduled.label.over": "Agendada, mas não enviada",
  "scheduled.at": "Será enviada: {time}",
  "scheduled.due": "Será enviada em instantes.",
  "scheduled.cancelOnReply": "Cancelada se a pessoa escrever antes",
  "scheduled.change": "Alterar",
  "scheduled.cancel": "Cancelar",
  "scheduled.again": "Agendar de novo",
  "scheduled.cancelled.you": "Não foi enviada: você cancelou.",
  "scheduled.changedBy": "Última mudança: {name}",
  "scheduled.changedByYou": "Última mudança: você",
  "scheduled.cancelled.by": "Não foi enviada: {name} cancelou.",
  "scheduled.cancelled.aspirant": "Não foi enviada: a pessoa escreveu antes.",
  "scheduled.notCancelled": "Não foi possível cancelar.",

  "composer.label": "Mensagem",
  "composer.placeholder": "Escreva uma mensagem",
  "composer.send": "Enviar",
  "composer.left": { one: "Resta {count} caractere", other: "Restam {count} caracteres" },
  "composer.tooLong": { one: "Sobra {count} caractere", other: "Sobram {count} caracteres" },
  "composer.pausesBot": "Se você escrever, o bot pausa.",
  "composer.keys": "Enter envia, Shift + Enter quebra a linha",
  "composer.closed.title": "A janela de 24 horas está fechada",
  "composer.closed.text":
    "Até que a pessoa escreva de novo, só passa um template aprovado pelo WhatsApp.",
  "composer.kept": "O que você escreveu fica guardado",
  "composer.closed.pick": "Escolher um template",
  "composer.closed.another": "Enviar outro",
  "composer.closed.fold": "Fechar os templates",
  "composer.template.underWay": "Template a caminho",
  "composer.template.failed": "O template não foi entregue",
  "composer.template.sent": "Template enviado",
  "composer.template.then":
    "Quando a pessoa responder, você poderá escrever livremente por 24 horas.",
  "composer.template.scheduled": "Template agendado",
  "composer.template.later": "Fica abaixo das mensagens até a hora certa.",
  "composer.guardian.title": "A janela está fechada e a pessoa é menor de idade",
  "composer.guardian.text":
    "Antes de escrevermos por iniciativa nossa, é preciso a autorização da mãe, do pai ou responsável: confirme acima, ou espere que a pessoa escreva.",
  "composer.forgotten.title": "Pediu a exclusão dos dados",
  "composer.forgotten.text": "Você poderá escrever quando a pessoa escrever de novo.",
  "composer.tools": "Mais ferramentas",
  "composer.templates": "Templates",
  "composer.schedule": "Enviar mais tarde",
  "window.toWrite": "{span} para escrever",
  "composer.optedOut.title": "Não quer receber mensagens",
  "composer.optedOut.text":
    "Esta pessoa cancelou as mensagens. Você poderá escrever quando ela escrever primeiro.",
  "composer.viewer.title": "Você pode ler, não escrever",
  "composer.viewer.text": "Sua função é só leitura. Se precisar escrever, peça à administração.",

  "conversation.onWhatsApp": "{name} no WhatsApp",

  "flags.label": "Precisa da sua atenção",
  "flags.more": { one: "mais {count} aviso", other: "mais {count} avisos" },

  "flag.distress.todo":
    "Leia e responda já, com calma. O bot indicou uma linha de ajuda e está em silêncio.",
  "flag.abuse.todo":
    "Leia e responda já, com calma. O bot indicou uma linha de ajuda e está em silêncio.",
  "flag.complaint.todo":
    "Investigue e responda. Não apague nada: mensagens e arquivos são provas. O bot está em silêncio.",
  "flag.guardian_writes.todo": "Responda pessoalmente e explique tudo. O bot espera você.",
  "flag.wrong_number.todo":
    "O bot pediu desculpas e está em silêncio. Não escreva mais; apague o que não é desta pessoa.",
  "flag.spam.todo": "O bot não respondeu. Se no fim for aspirante, responda.",
  "flag.human_wanted.todo": "Responda pessoalmente: o bot fica em silêncio até ser reativado.",
  "flag.misunderstood.todo": "Leia as últimas mensagens e responda; depois reative o bot.",
  "flag.flood.todo":
    "Talvez seja outro bot. Confira; se for uma pessoa e o bot estiver em silêncio, reative-o.",
  "flag.guardian.todo": "Peça para falar com a mãe, o pai ou responsável antes de seguir.",
  "flag.phone_mismatch.todo": "Pergunte se o número do formulário também é desta pessoa.",
  "flag.number_claimed.todo": "Não foi misturado com esta ficha. Descubra quem enviou.",
  "flag.many_forms.todo": "Os novos ficam guardados, mas não mudam mais a ficha.",
  "flag.poor_photos.todo": "Ajude com uma dica sua.",
  "flag.undelivered.todo":
    "Veja na mensagem o motivo e o que dá para fazer, ou busque outra forma de contato.",
  "flag.erasure_requested.todo": "O pedido está na fila. Não escreva mais para esta pessoa.",

  "age.minor": "É menor de idade.",
  "age.minor.todo":
    "As fotos não são guardadas e o bot espera. Fale com a mãe, o pai ou responsável, ou confira a idade.",
  "age.clear.guardian": "A família está de acordo",
  "age.clear.of_age": "É maior de idade",
  "age.cleared.guardian": "Menor de idade, com autorização da família.",
  "age.cleared.of_age": "Maior de idade, com a idade conferida.",
  "age.cleared.either": "Menor de idade. Há autorização da família, ou a idade foi conferida.",
  "age.recorded": "Registrado por {name} em {day}.",
  "age.recordedBy": "Registrado por {name}.",
  "age.dialog.title.guardian": "A família está de acordo?",
  "age.dialog.title.of_age": "Você conferiu a idade?",
  "age.dialog.text.guardian":
    "Confirme só se você falou com a mãe, o pai ou responsável. A pessoa continua menor de idade e nunca vai a lugar nenhum sem companhia. Depois o bot vai pedir as fotos. Fica registrado com seu nome e a data.",
  "age.dialog.text.of_age":
    "Confirme só se você viu uma prova da idade, como um documento. Não é preciso guardá-la. Depois o bot vai pedir as fotos. Fica registrado com seu nome e a data.",
  "age.dialog.confirm.guardian": "Falei com a família: seguir",
  "age.dialog.confirm.of_age": "Vi a prova: seguir",
  "age.dialog.cancel": "Cancelar",
  "age.dialog.failed": "Não foi possível registrar. Tente de novo.",

  "photo.album": { one: "{count} foto", other: "{count} fotos" },

  "media.open": "Abrir",
  "media.preparing": "Preparando…",
  "media.pending.image": "A foto está a caminho",
  "media.pending.other": "O arquivo está a caminho",
  "media.pending.late": "Ainda a caminho; está demorando mais que o normal",
  "media.noPhoto.animated": "Guardado como arquivo: a imagem é animada e não serve como foto.",
  "media.noPhoto.not_allowed": "Guardado como arquivo: é uma imagem que não pode ser aberta aqui.",
  "media.fault.unavailable":
    "O WhatsApp não tem mais este arquivo. Peça que a pessoa envie de novo.",
  "media.fault.too_large": "Não guardado: o arquivo é grande demais.",
  "media.fault.too_many_pixels": "Não guardado: a imagem tem pixels demais.",
  "media.fault.damaged": "Não guardado: o arquivo está danificado.",
  "media.fault.animated": "Não guardado: a imagem é animada.",
  "media.fault.not_allowed": "Não guardado: não aceitamos arquivos deste tipo.",
  "media.fault.address_refused": "Não baixado: o endereço não parecia seguro.",
  "media.fault.guardian_needed":
    "Só guardamos com a autorização da mãe, do pai ou responsável. Quando houver, peça que a pessoa envie de novo.",
  "media.fault.erasure_requested": "Não guardado: a pessoa pediu a exclusão dos dados.",
  "media.fault.too_many": "Não baixado: a pessoa enviou mais arquivos do que aceitamos.",

  "voice.play": "Reproduzir",
  "voice.pause": "Pausar",
  "voice.position": "Posição na gravação",
};
