/** The error state of every step: told above and at the field, in the same words, nothing lost. */
import { WAYS, expect, test } from '../fixtures/test';
import { LANGUAGES } from '../fixtures/texts';
import { APPLICANTS } from '../fixtures/world';
import { beginApplication } from '../pages/filling';
import type { Visitor } from '../pages/visitor';

const applicant = APPLICANTS['patient-data'];

/** What is typed into a step that is otherwise left empty: wrong, and to be kept. */
const TYPED: Record<string, [string, string][]> = {
  'access-points': [['access-points-oid', '1.2.väärä "OID" <b>']],
  'customer-details': [
    ['customer-details-email', 'ei-osoite'],
    ['customer-details-phone', '12'],
  ],
  contacts: [['contacts-phone', 'ei numero']],
  billing: [['billing-postal-code', '1234']],
  'service-description': [],
  commitment: [],
};

async function summaryHasFocus({ page, form, texts }: Visitor): Promise<void> {
  await expect(form.summary).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^${texts.get('error-title-prefix')}`));
}

/** Each line leads to its control, which says the same. */
async function linesLeadToFields({ page, form }: Visitor): Promise<void> {
  const links = form.summary.getByRole('link');
  const count = await links.count();
  expect(count).toBeGreaterThan(0);
  for (let index = 0; index < count; index += 1) {
    const link = links.nth(index);
    const words = await link.innerText();
    await link.click();
    const id = new URL(page.url()).hash.slice(1);
    const control = page.locator(`[id="${id}"]`);
    await expect(control, words).toBeFocused();
    await expect(control, words).toBeInViewport();
    expect(await wordsAt(control), words).toContain(words);
  }
}

/** What a control, or the group that it is the first of, is described by. */
async function wordsAt(control: ReturnType<Visitor['page']['locator']>): Promise<string> {
  return control.evaluate((element) => {
    const ids = [element, element.closest('fieldset')]
      .map((described) => described?.getAttribute('aria-describedby') ?? '')
      .join(' ')
      .split(/\s+/);
    const described = ids.map((id) => document.getElementById(id)?.textContent ?? '').join('\n');
    return described + (element.querySelector('.field-error')?.textContent ?? '');
  });
}

for (const language of LANGUAGES) {
  for (const { name, javaScriptEnabled } of WAYS) {
    test.describe(`in ${language} ${name}`, () => {
      test.use({ language, javaScriptEnabled });

      test('every step tells its errors and keeps what was typed', async ({ visitor }) => {
        await beginApplication(visitor, applicant);
        const { form } = visitor;
        for (const step of applicant.steps) {
          await visitor.isAt(step);
          for (const [field, text] of TYPED[step]) await form.field(field).fill(text);
          await form.saveAndContinue();
          await visitor.isAt(step);
          await summaryHasFocus(visitor);
          for (const [field, text] of TYPED[step]) {
            await expect(form.field(field)).toHaveValue(text);
            await expect(form.field(field)).toHaveAttribute('aria-invalid', 'true');
          }
          await linesLeadToFields(visitor);
          await form.submit(form.button('button-continue-without-fixing'));
        }
        await visitor.isAt('summary');
        await visitor.follow(() => visitor.button('button-send').click());
        await summaryHasFocus(visitor);
      });
    });
  }
}

test('with a script a field says on leaving what is wrong, and stops when it is mended', async ({
  visitor,
  texts,
}) => {
  await beginApplication(visitor, applicant);
  await visitor.form.submit(visitor.form.step('customer-details'));
  const email = visitor.form.field('customer-details-email');
  const words = texts.get('customer-details-email.error-malformed');
  await email.fill('ei osoite');
  await visitor.page.keyboard.press('Tab');
  await expect(email).toHaveAccessibleDescription(new RegExp(words.slice(0, 20)));
  await expect(email).toHaveAttribute('aria-invalid', 'true');
  await email.fill('aino@kuusama.example');
  await visitor.page.keyboard.press('Tab');
  await expect(visitor.page.getByText(words)).toHaveCount(0);
  await expect(email).not.toHaveAttribute('aria-invalid', 'true');
});
