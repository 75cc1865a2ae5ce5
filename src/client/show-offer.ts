/**
 * Shows on a button of a filter whether it is chosen and how much choosing it gives; one that would give nothing can only
 * be pressed to take it back.
 *
 * @param mayBeEmpty whether it is worth pressing even so
 */
export function showOffer(button: HTMLButtonElement, chosen: boolean, count: number, mayBeEmpty = false): void {
  button.ariaPressed = String(chosen);
  (button.lastElementChild as HTMLElement).textContent = String(count);
  button.disabled = count === 0 && !chosen && !mayBeEmpty;
}
