import { ActionIcon } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@/components/icons";
import classes from "./PhotoViewer.module.css";
import { usePhotoTexts } from "./texts";

interface Props {
  place: { index: number; count: number };
  onStep: (step: number) => void;
}

export function ViewerArrows({ place: { index, count }, onStep }: Props) {
  const t = usePhotoTexts();
  const shared = { variant: "transparent", size: 48, className: classes.arrow ?? "" } as const;
  if (count < 2) return null;
  return (
    <>
      <ActionIcon
        {...shared}
        data-side="left"
        aria-label={t("viewer.previous")}
        disabled={index === 0}
        onClick={() => onStep(-1)}
      >
        <IconChevronLeft size={30} stroke={1.8} aria-hidden />
      </ActionIcon>
      <ActionIcon
        {...shared}
        data-side="right"
        aria-label={t("viewer.next")}
        disabled={index === count - 1}
        onClick={() => onStep(1)}
      >
        <IconChevronRight size={30} stroke={1.8} aria-hidden />
      </ActionIcon>
    </>
  );
}
