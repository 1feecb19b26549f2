import { Combobox, useCombobox } from "@mantine/core";
import { cloneElement, useEffect, useRef, type ReactElement, type ReactNode } from "react";
import classes from "./Picker.module.css";

interface Props {
  target: ReactElement<{ onClick?: () => void }>;
  label: string;
  /** What stands above the options: how many it is for. */
  heading?: string | undefined;
  placeholder: string;
  empty: string;
  opened: boolean;
  onOpened: (opened: boolean) => void;
  typed: string;
  onTyped: (typed: string) => void;
  /** `isEntered`: by Enter on what was typed, so without having looked for its state. */
  onPick: (value: string, isEntered: boolean) => void;
  /** Letters that may be typed. */
  longest?: number;
  /** Several may be picked, one after the other. */
  isMany?: boolean;
  /** Combobox.Option elements. */
  options: readonly ReactElement[];
  footer?: ReactNode;
}

/** A list to choose from, filtered by typing: for what is too long for a menu. */
export function Picker({ opened, onOpened, typed, onTyped, isMany = false, ...props }: Props) {
  const combobox = useCombobox({ opened, onOpenedChange: onOpened });
  const { focusSearchInput, selectFirstOption, resetSelectedOption, focusTarget } = combobox;
  const { target, options, footer } = props;

  useEffect(() => {
    if (opened) focusSearchInput();
  }, [opened, focusSearchInput]);
  useEffect(() => {
    if (typed) selectFirstOption();
    else resetSelectedOption();
  }, [typed, selectFirstOption, resetSelectedOption]);

  const isEntered = useRef(false);
  const close = () => {
    onOpened(false);
    onTyped("");
    focusTarget();
  };
  const pick = (value: string) => {
    props.onPick(value, isEntered.current);
    isEntered.current = false;
    if (isMany) onTyped("");
    else close();
  };

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={pick}
      onDismiss={() => onOpened(false)}
      width={280}
      position="bottom-start"
      shadow="md"
    >
      <Combobox.Target
        targetType="button"
        withKeyboardNavigation={false}
        withExpandedAttribute={false}
      >
        {cloneElement(target, { onClick: () => onOpened(!opened) })}
      </Combobox.Target>
      <Combobox.Dropdown
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          close();
        }}
      >
        <Combobox.Search
          value={typed}
          onChange={(event) => onTyped(event.currentTarget.value)}
          onKeyDownCapture={({ key }) => (isEntered.current = key === "Enter" && typed !== "")}
          placeholder={props.placeholder}
          maxLength={props.longest}
          aria-label={props.label}
          role="combobox"
          aria-expanded={opened}
          aria-autocomplete="list"
        />
        {props.heading && <Combobox.Header>{props.heading}</Combobox.Header>}
        <Combobox.Options
          className={classes.list ?? ""}
          aria-label={props.label}
          aria-multiselectable={isMany || undefined}
        >
          {options.length > 0 ? (
            options
          ) : (
            // A list of options has one, or is none: WAI-ARIA, required owned elements.
            <Combobox.Empty role="option" aria-disabled aria-selected={false}>
              {props.empty}
            </Combobox.Empty>
          )}
        </Combobox.Options>
        {footer && <Combobox.Footer>{footer}</Combobox.Footer>}
      </Combobox.Dropdown>
    </Combobox>
  );
}
