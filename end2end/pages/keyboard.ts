/** A visitor without a mouse: every key press is counted. */
import { type Locator, type Page, expect } from '@playwright/test';

/** More presses than this to one control, and the page has lost its way. */
const MOST_TABS = 80;

export class Keyboard {
  /** How many keys have been pressed. */
  presses = 0;

  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.press(key);
  }

  /** Types into the control that has the focus, over what stands there. */
  async type(text: string): Promise<void> {
    this.presses += text.length;
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
  }

  /** Presses Tab until a control has the focus. */
  async reach(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.press('Tab');
    }
    throw new Error(`not reached by Tab: ${control}`);
  }

  async fill(control: Locator, text: string): Promise<void> {
    await this.reach(control);
    await this.type(text);
  }

  /** Ticks a box or takes a choice. */
  async choose(control: Locator): Promise<void> {
    await this.reach(control);
    if (!(await control.isChecked())) await this.press('Space');
    await expect(control).toBeChecked();
  }

  /** Follows a link or presses a button that leads to a new page. */
  async activate(control: Locator): Promise<void> {
    await this.reach(control);
    const loaded = this.page.waitForEvent('load');
    await this.press('Enter');
    await loaded;
  }
}
