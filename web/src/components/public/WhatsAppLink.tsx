import { ButtonLink } from "./Button";
import { Icon } from "./Icon";

export function WhatsAppLink({ href, label }: { href: string; label: string }) {
  return (
    <ButtonLink href={href}>
      <Icon name="whatsapp" size={22} />
      {label}
    </ButtonLink>
  );
}
