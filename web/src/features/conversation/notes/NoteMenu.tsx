import { ActionIcon, Menu } from "@mantine/core";
import { IconDots, IconEraser, IconPencil } from "@/components/icons";
import { Suspense, useState } from "react";
import { part } from "@/components/parts/part";
import { useMay } from "@/lib/api/useCommand";
import type { Note } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { useSession } from "@/lib/session";
import { useNoteTexts } from "./texts";

const DeleteNoteDialog = part(
  () => import("./DeleteNoteDialog").then(({ DeleteNoteDialog }) => DeleteNoteDialog),
  "over",
);

interface Props {
  note: Identified<Note>;
  onEdit: () => void;
}

/** Its author changes or deletes it; an admin may delete it. */
export function NoteMenu({ note, onEdit }: Props) {
  const t = useNoteTexts();
  const { uid } = useSession();
  const isAdmin = useMay("setAccess");
  const mayChange = useMay("changeNote") && note.author === uid;
  const mayDelete = useMay("deleteNote") && (note.author === uid || isAdmin);
  const [isDeleting, setDeleting] = useState(false);
  if (!mayDelete) return null;
  return (
    <>
      <Menu position="bottom-end" shadow="md" width={200}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="yellow" size={26} aria-label={t("note.more")}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown aria-label={t("note.more")}>
          {mayChange && (
            <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
              {t("note.edit")}
            </Menu.Item>
          )}
          <Menu.Item
            color="red"
            leftSection={<IconEraser size={16} aria-hidden />}
            onClick={() => setDeleting(true)}
          >
            {t("note.delete")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isDeleting && (
        <Suspense>
          <DeleteNoteDialog note={note} onClose={() => setDeleting(false)} />
        </Suspense>
      )}
    </>
  );
}
