import { ActionIcon, Menu, UnstyledButton } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { ApiError } from "@/lib/api/ApiError";
import { useCommand } from "@/lib/api/useCommand";
import { IconCheck, IconChevronDown, IconStar, IconStarFilled } from "@/components/icons";
import { slotName } from "@/lib/checklist";
import type { Photo } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { hasText } from "@/lib/i18n/dictionary";
import { type PhotoWords, usePhotoTexts } from "../texts";
import classes from "./PhotoTools.module.css";

interface Props {
  conversation: string;
  photo: Identified<Photo>;
  slots: readonly string[];
  /** In the viewer they stand on black. */
  isOnBlack?: boolean;
}

const NONE = "";

/** What a photo shows, to be confirmed or corrected, and whether it is one of the best. */
export function PhotoTools({ conversation, photo, slots, isOnBlack = false }: Props) {
  const t = usePhotoTexts();
  const shot = useCommand("confirmShot");
  const best = useCommand("markBest");
  const shown = photo.slot ? slotName(t, photo.slot) : t("photo.noShot");
  const tell = (fault: unknown) => {
    const key = `photo.fault.${fault instanceof ApiError ? fault.code : "other"}`;
    const message = t(hasText<PhotoWords>(key) ? key : "photo.fault.other");
    notifications.show({ color: "red", message });
  };
  const ids = { conversation, photo: photo.id };
  const confirm = (slot: string) => void shot.run(ids, { slot: slot || null }).catch(tell);
  const mark = () => void best.run(ids, { best: !photo.best }).catch(tell);
  return (
    <span className={classes.tools} data-on-black={isOnBlack || undefined}>
      {shot.may ? (
        <Menu position="bottom-start" shadow="md" width={210}>
          <Menu.Target>
            <UnstyledButton
              className={classes.shot ?? ""}
              disabled={shot.isBusy}
              aria-label={t("photo.shot", { shot: shown })}
            >
              {photo.slotBy && <IconCheck size={13} stroke={2.4} aria-hidden />}
              <span className={classes.name}>{shown}</span>
              <IconChevronDown size={13} stroke={2} aria-hidden />
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown aria-label={t("photo.shots")}>
            <Menu.Label>{t(photo.slotBy ? "photo.confirmed" : "photo.unconfirmed")}</Menu.Label>
            {/* Nothing is chosen until somebody confirmed it: what is proposed can be chosen, too. */}
            <Menu.RadioGroup
              value={photo.slotBy ? (photo.slot ?? NONE) : null}
              onChange={(slot) => confirm(slot)}
            >
              {slots.map((slot) => (
                <Menu.RadioItem key={slot} value={slot} closeMenuOnClick>
                  {slotName(t, slot)}
                </Menu.RadioItem>
              ))}
              <Menu.RadioItem value={NONE} closeMenuOnClick>
                {t("photo.noShot")}
              </Menu.RadioItem>
            </Menu.RadioGroup>
          </Menu.Dropdown>
        </Menu>
      ) : (
        <span className={classes.name}>{shown}</span>
      )}
      {(best.may || photo.best) && (
        <ActionIcon
          variant="transparent"
          size={26}
          className={classes.star ?? ""}
          disabled={!best.may}
          loading={best.isBusy}
          aria-pressed={photo.best}
          aria-label={t("photo.best")}
          title={t("photo.best")}
          data-best={photo.best || undefined}
          onClick={mark}
        >
          {photo.best ? (
            <IconStarFilled size={17} aria-hidden />
          ) : (
            <IconStar size={17} stroke={1.7} aria-hidden />
          )}
        </ActionIcon>
      )}
    </span>
  );
}
