import { Button } from "@mantine/core";
import { IconKeyboard } from "@/components/icons";
import { useKeys } from "./KeysContext";
import { KeysSwitch } from "./KeysSwitch";
import { useKeysTexts } from "./texts";

/** What the account menu has for the keyboard. */
export function KeysMenu({ onOpen }: { onOpen: () => void }) {
  const t = useKeysTexts();
  const { openHelp } = useKeys();
  return (
    <>
      <KeysSwitch />
      <Button
        variant="default"
        leftSection={<IconKeyboard size={16} aria-hidden />}
        onClick={() => {
          onOpen();
          openHelp();
        }}
      >
        {t("keys.title")}
      </Button>
    </>
  );
}
