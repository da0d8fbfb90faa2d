/** Somebody at a browser: logs in, chooses an organisation and a service, goes from page to page. */
import { type Locator, type Page, expect } from '@playwright/test';
import type { Texts } from '../fixtures/texts';
import { type Organisation, PEOPLE, type Person, type ServiceCode } from '../fixtures/world';
import { StepForm } from './step_form';

export class Visitor {
  constructor(
    readonly page: Page,
    readonly texts: Texts,
    /** Whether the browser runs scripts. */
    readonly scripted: boolean,
  ) {}

  /** The same person after switching to the language of `texts`. */
  reading(texts: Texts): Visitor {
    return new Visitor(this.page, texts, this.scripted);
  }

  /** The form of the step that is shown. */
  get form(): StepForm {
    return new StepForm(this);
  }

  /** The page's heading. */
  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  link(id: string, args = {}): Locator {
    return this.page.getByRole('link', { name: this.texts.get(id, args), exact: true });
  }

  button(id: string, args = {}): Locator {
    return this.page.getByRole('button', { name: this.texts.get(id, args), exact: true });
  }

  /** Opens an address of the language, such as `/guides`. */
  async open(path = ''): Promise<void> {
    await this.page.goto(`/${this.texts.language}${path}`);
    await this.awake();
  }

  /** Waits until the islands of the page are awake, where there are any. */
  async awake(): Promise<void> {
    if (this.scripted) await expect(this.page.locator('html[data-ready]')).toBeAttached();
  }

  /** Does what leads to a new page, and waits for it. */
  async follow(act: () => Promise<void>): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await act();
    await loaded;
    await this.awake();
  }

  async logIn(person: Person): Promise<void> {
    await this.open();
    await this.link('log-in').first().click();
    await this.identify(person);
  }

  /** Presses a button of the identification provider's page. */
  async identify(person: Person): Promise<void> {
    const button = this.page.getByRole('button', { name: PEOPLE[person], exact: true });
    await this.follow(() => button.click());
  }

  async logOut(): Promise<void> {
    await this.follow(() => this.button('menu-log-out').click());
  }

  /** Chooses one of several organisations. */
  async choose(organisation: Organisation): Promise<void> {
    const link = this.page.getByRole('link', { name: organisation.name, exact: true });
    await this.follow(() => link.click());
  }

  /** Opens a service from the front page. */
  async openService(service: ServiceCode): Promise<void> {
    await this.follow(() => this.link(`service-${service}`).click());
  }

  /** Begins an application from the instructions. */
  async begin(): Promise<void> {
    await this.follow(() => this.button('button-start').click());
  }

  /** The page shows a step. */
  async isAt(step: string): Promise<void> {
    await expect(this.heading).toHaveText(this.texts.get(`step-${step}.title`));
    await this.awake();
  }
}
