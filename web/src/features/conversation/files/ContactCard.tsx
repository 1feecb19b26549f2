import { CopyButton } from "@mantine/core";
import type { Card, CardPhone } from "@/lib/documents";
import { plainLine } from "@/lib/plainText";
import { useConversationTexts } from "../texts";
import classes from "./ContactCard.module.css";
import file from "./FileCard.module.css";

/** Who is on a contact card, with what one does with a number. */
export function ContactCard({ card }: { card: Card }) {
  const names = [card.name, card.organization ?? ""].map(plainLine);
  const [name, organization] = names;
  return (
    <span className={classes.card}>
      {name && <bdi className={file.name}>{name}</bdi>}
      {organization && organization !== name && <bdi className={file.detail}>{organization}</bdi>}
      {card.phones.map((phone) => (
        <Phone key={phone.dialled} phone={phone} />
      ))}
      {card.emails.map((email) => (
        <Email key={email} email={plainLine(email)} />
      ))}
    </span>
  );
}

function Email({ email }: { email: string }) {
  // Nothing that a mail program would take for more than one address.
  const isAddress = /^[^\s@,;?&"<>]+@[^\s@,;?&"<>]+$/.test(email);
  return (
    <bdi className={file.detail} dir="ltr">
      {isAddress ? (
        <a className={classes.email} href={`mailto:${encodeURI(email)}`}>
          {email}
        </a>
      ) : (
        email
      )}
    </bdi>
  );
}

/** WhatsApp wants a number with its country: a card says it by `+` or by WhatsApp's own id. */
function Phone({ phone }: { phone: CardPhone }) {
  const t = useConversationTexts();
  const { dialled } = phone;
  const international = phone.whatsappId ?? (dialled.startsWith("+") ? dialled.slice(1) : null);
  return (
    <span className={classes.phone}>
      <bdi dir="ltr">{plainLine(phone.written)}</bdi>
      <span className={file.actions} data-spaced>
        <CopyButton value={dialled}>
          {({ copied, copy }) => (
            <button type="button" onClick={copy}>
              {t(copied ? "contact.copied" : "contact.copy")}
            </button>
          )}
        </CopyButton>
        <a href={`tel:${dialled}`}>{t("contact.call")}</a>
        {international && (
          <a href={`https://wa.me/${international}`} target="_blank" rel="noopener noreferrer">
            WhatsApp
          </a>
        )}
      </span>
    </span>
  );
}
