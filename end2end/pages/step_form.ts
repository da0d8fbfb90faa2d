/** The form of one step: its controls by their declared labels, and its buttons. */
import { type Locator, expect } from '@playwright/test';
import type { Visitor } from './visitor';

export class StepForm {
  constructor(private readonly visitor: Visitor) {}

  private get texts() {
    return this.visitor.texts;
  }

  get root(): Locator {
    return this.visitor.page.locator('main');
  }

  /** A text field by the id of its label. */
  field(id: string, within: Locator = this.root): Locator {
    const name = this.texts.get(id);
    const plain = within.getByRole('textbox', { name, exact: true });
    return plain.or(within.getByRole('combobox', { name, exact: true }));
  }

  /** A box to tick by the id of its label, or by its label. */
  box(label: string, within: Locator = this.root): Locator {
    const name = this.texts.has(label) ? this.texts.get(label) : label;
    return within.getByRole('checkbox', { name, exact: true });
  }

  /** One of several to choose from. */
  option(field: string, code: string, within: Locator = this.root): Locator {
    const name = this.texts.get(`${field}.option-${code}`);
    const group = within.getByRole('radiogroup', { name: this.texts.get(field) });
    return group.getByRole('radio', { name, exact: true });
  }

  /** A row of the step, counted from 1. */
  row(group: 'access-points' | 'contacts', number: number): Locator {
    const name = this.texts.get(`${group}-row`, { number });
    return this.root.getByRole('group', { name: new RegExp(`^${name}(:|$)`) });
  }

  /** All rows of the step. */
  rows(group: 'access-points' | 'contacts'): Locator {
    const name = this.texts.get(`${group}-row`, { number: '#' }).replace('#', '\\d+');
    return this.root.getByRole('group', { name: new RegExp(`^${name}(:|$)`) });
  }

  get summary(): Locator {
    return this.visitor.page.locator('#error-summary');
  }

  /** Says whether what was typed is saved. */
  get status(): Locator {
    return this.root.locator('.save-status');
  }

  async saveAndContinue(): Promise<void> {
    await this.submit(this.button('button-save-continue'));
  }

  async submit(button: Locator): Promise<void> {
    await this.visitor.follow(() => button.click());
  }

  /** A button of the form itself, not of its frame. */
  button(id: string, args = {}): Locator {
    return this.root.getByRole('button', { name: this.texts.get(id, args), exact: true });
  }

  /** A step of the list of steps; its name is followed by its state. */
  step(step: string): Locator {
    const steps = this.visitor.page.getByRole('navigation', {
      name: this.texts.get('step-list-label'),
    });
    const name = this.texts.get(`step-${step}`);
    return steps.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  async isSaved(): Promise<void> {
    const words = this.texts.get('save-state-saved', { time: '#' }).split('#')[0];
    await expect(this.status).toContainText(words.trim());
  }
}
