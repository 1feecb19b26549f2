import { Button } from "@mantine/core";
import { useInboxTexts } from "../texts";

interface Props {
  isLoading: boolean;
  onFurther: () => void;
}

/** There is more to look through than was. */
export function Further({ isLoading, onFurther }: Props) {
  const t = useInboxTexts();
  return (
    <Button variant="default" size="xs" loading={isLoading} onClick={onFurther}>
      {t("inbox.search.further")}
    </Button>
  );
}
