/** Fills in whole steps, as somebody who applies does. */
import { expect } from '@playwright/test';
import { type Applicant, PEOPLE, SHARED_ROLES } from '../fixtures/world';
import type { Visitor } from './visitor';

const CUSTOMER = { email: 'kirjaamo@organisaatio.example', phone: '040 1234567' };
const BILLING = { street: 'Laskukatu 4', code: '00100', office: 'HELSINKI' };

type Filling = (visitor: Visitor, applicant: Applicant) => Promise<void>;

/** How each step is filled in. */
export const FILLING: Record<string, Filling> = {
  'access-points': accessPoints,
  'customer-details': customerDetails,
  contacts,
  billing,
  'service-description': async ({ form }) => form.box('service-description-accepted').check(),
  commitment: async ({ form }) => form.box('commitment-accepted').check(),
};

/** Logs in, and opens the first step of a new application. */
export async function beginApplication(visitor: Visitor, applicant: Applicant): Promise<void> {
  await visitor.logIn(applicant.person);
  await visitor.openService(applicant.service);
  await visitor.begin();
  await visitor.isAt('access-points');
}

/** Fills in every step from the first until `last`, which stays open, or until the summary. */
export async function fillUntil(
  visitor: Visitor,
  applicant: Applicant,
  last = 'summary',
): Promise<void> {
  for (const step of applicant.steps) {
    await visitor.isAt(step);
    if (step === last) return;
    await FILLING[step](visitor, applicant);
    await visitor.form.saveAndContinue();
  }
  await visitor.isAt('summary');
}

/** Sends from the summary, and gives the reference number of the receipt. */
export async function send(visitor: Visitor): Promise<string> {
  await visitor.follow(() => visitor.button('button-send').click());
  return reference(visitor);
}

/** The reference number of the receipt that is shown. */
export async function reference(visitor: Visitor): Promise<string> {
  await expect(visitor.heading).toHaveText(visitor.texts.get('receipt-title'));
  const words = visitor.texts.get('receipt-reference', { reference: '#' }).replace('#', '');
  const shown = await visitor.page.locator('main').getByText(words).innerText();
  return shown.replace(words.trim(), '').trim();
}

/** Types an OID and waits for its systems, which need a button only without a script. */
export async function lookUp(visitor: Visitor, oid: string, system: string): Promise<void> {
  const row = visitor.form.row('access-points', 1);
  await visitor.form.field('access-points-oid', row).fill(oid);
  if (visitor.scripted) {
    await visitor.page.keyboard.press('Tab');
  } else {
    const button = row.getByRole('button', { name: visitor.texts.get('access-points-look-up') });
    await visitor.form.submit(button);
  }
  await expect(visitor.form.box(system, row)).toBeVisible();
}

async function accessPoints(visitor: Visitor, { point, service }: Applicant): Promise<void> {
  const { form } = visitor;
  const [system] = point.systems;
  await lookUp(visitor, point.oid, system);
  await form.box(system, form.row('access-points', 1)).check();
  if (service === 'prescription') {
    await form.option('access-points-renewal-requests', 'yes').check();
  }
}

async function customerDetails({ form }: Visitor): Promise<void> {
  await form.field('customer-details-email').fill(CUSTOMER.email);
  await form.field('customer-details-phone').fill(CUSTOMER.phone);
}

/** A customer that applies again has its contacts: they only take the roles of the service. */
async function contacts(visitor: Visitor, { person, roles }: Applicant): Promise<void> {
  const { form, texts } = visitor;
  const row = form.row('contacts', 1);
  if (roles.some((role) => SHARED_ROLES.includes(role))) {
    const [first, last] = PEOPLE[person].split(' ');
    await form.option('contacts-kind', 'person', row).check();
    await form.field('contacts-first-name', row).fill(first);
    await form.field('contacts-last-name', row).fill(last);
    await form.field('contacts-phone', row).fill('040 7654321');
    await form.field('contacts-email', row).fill('yhteys@organisaatio.example');
  }
  for (const role of roles) await form.box(texts.get(`role-${role}`), row).check();
}

async function billing({ form }: Visitor): Promise<void> {
  await form.option('billing-language', 'fi').check();
  await form.field('billing-street-address').fill(BILLING.street);
  await form.field('billing-postal-code').fill(BILLING.code);
  await form.field('billing-post-office').fill(BILLING.office);
}
