import { Spotlight } from "@mantine/spotlight";
import { Keycaps } from "../keys/Keycaps";
import { useKeysAreOn } from "../keys/keysChoice";
import type { Item, ItemGroup } from "./items";
import classes from "./Palette.module.css";

export const optionId = (list: string, item: Item) => `${list}-${item.id.replaceAll(/\W/g, "-")}`;

interface Props {
  id: string;
  label: string;
  groups: readonly ItemGroup[];
  selected: Item | undefined;
  onPick: (item: Item) => void;
}

/** The lines of the palette as a list box: the field says which one is chosen. */
export function PaletteList({ id, label, groups, selected, onPick }: Props) {
  return (
    <Spotlight.ActionsList className={classes.list ?? ""}>
      <div role="listbox" id={id} aria-label={label}>
        {groups.map((group) => (
          <div key={group.id} role="group" aria-label={group.label} className={classes.group}>
            <div className={classes.heading} aria-hidden>
              {group.label}
            </div>
            {group.items.map((item) => (
              <button
                key={item.id}
                type="button"
                tabIndex={-1}
                id={optionId(id, item)}
                role="option"
                aria-selected={item === selected}
                className={classes.action}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onPick(item)}
              >
                <Line item={item} />
              </button>
            ))}
          </div>
        ))}
      </div>
    </Spotlight.ActionsList>
  );
}

function Line({ item: { icon, label, note, keys } }: { item: Item }) {
  const areOn = useKeysAreOn();
  return (
    <>
      <span className={classes.icon} aria-hidden>
        {icon}
      </span>
      <span className={classes.words}>
        <bdi>{label}</bdi>
        {note && <span className={classes.note}> {note}</span>}
      </span>
      {keys && areOn && <Keycaps keys={keys} isHint />}
    </>
  );
}
