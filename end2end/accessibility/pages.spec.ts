/** Every page and every error state, in both languages: axe with no rule off, and more. */
import { expect, test } from '../fixtures/test';
import { LANGUAGES } from '../fixtures/texts';
import { APPLICANTS, ORGANISATIONS, UNKNOWN_OID } from '../fixtures/world';
import { FILLING, beginApplication, fillUntil, lookUp, send } from '../pages/filling';
import { isAccessible } from './checks';

const applicant = APPLICANTS['patient-data'];

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('the pages for everybody', async ({ visitor }) => {
      const paths = ['', '/guides', '/privacy', '/accessibility', '/logged-out', '/nowhere'];
      for (const path of [...paths, '/represent']) {
        await visitor.open(path);
        await isAccessible(visitor, path);
      }
    });

    test('the pages before an application', async ({ visitor }) => {
      await visitor.logIn('eino');
      await isAccessible(visitor, 'choosing an organisation');
      await visitor.choose(ORGANISATIONS.lumo);
      await isAccessible(visitor, 'front page');
      for (const service of ['patient-data', 'social-welfare', 'imaging'] as const) {
        const front = visitor.page.url();
        await visitor.openService(service);
        await isAccessible(visitor, service);
        await visitor.page.goto(front);
      }
    });

    test('the pages of those who cannot enter', async ({ visitor }) => {
      for (const person of ['kaarlo', 'ulla', 'rasmus'] as const) {
        await visitor.logIn(person);
        await isAccessible(visitor, person);
        await visitor.logOut();
      }
      await visitor.logIn('siiri');
      await visitor.open(`/org/${ORGANISATIONS.kuusama.businessId}`);
      await isAccessible(visitor, 'another organisation');
    });

    test('the steps untouched and in error', async ({ visitor }) => {
      await beginApplication(visitor, applicant);
      const { form } = visitor;
      for (const step of applicant.steps) {
        await visitor.isAt(step);
        await isAccessible(visitor, step);
        await form.saveAndContinue();
        await expect(form.summary).toBeVisible();
        await isAccessible(visitor, `${step} in error`);
        await form.submit(form.button('button-continue-without-fixing'));
      }
      await visitor.isAt('summary');
      await isAccessible(visitor, 'summary with problems');
      await visitor.follow(() => visitor.button('button-send').click());
      await isAccessible(visitor, 'summary in error');
    });

    test('the steps filled in, the summary and the receipt', async ({ visitor }) => {
      await beginApplication(visitor, applicant);
      const { form } = visitor;
      for (const step of applicant.steps) {
        await visitor.isAt(step);
        await FILLING[step](visitor, applicant);
        if (step === 'contacts') {
          await form.button('contacts-add').click();
          await expect(form.rows('contacts')).toHaveCount(2);
          await isAccessible(visitor, 'two contacts');
          const second = form.row('contacts', 2);
          await second.getByRole('button', { name: visitor.texts.get('contacts-remove') }).click();
        }
        await isAccessible(visitor, `${step} filled in`);
        await form.saveAndContinue();
      }
      await visitor.isAt('summary');
      await isAccessible(visitor, 'summary');
      await send(visitor);
      await isAccessible(visitor, 'receipt');
      await visitor.page.goto('/demo/mailbox');
      await expect(visitor.heading).toBeVisible();
    });

    test('a warning and a clash', async ({ visitor, another }) => {
      await beginApplication(visitor, applicant);
      await lookUp(visitor, applicant.point.oid, applicant.point.systems[0]);
      await visitor.form.field('access-points-oid').fill(UNKNOWN_OID);
      await visitor.form.saveAndContinue();
      await isAccessible(visitor, 'a warning');
      await visitor.form.submit(visitor.form.step('customer-details'));
      const colleague = await another();
      await colleague.logIn('aino');
      await colleague.page.goto(visitor.page.url());
      await colleague.awake();
      for (const who of [colleague, visitor]) {
        const email = who === visitor ? 'mina@kuusama.example' : 'toinen@kuusama.example';
        await who.form.field('customer-details-email').fill(email);
        await who.form.saveAndContinue();
      }
      await expect(visitor.heading).toHaveText(visitor.texts.get('conflict-title'));
      await isAccessible(visitor, 'a clash');
    });

    test('a change after the review', async ({ visitor, another }) => {
      await beginApplication(visitor, applicant);
      await fillUntil(visitor, applicant);
      const colleague = await another();
      await colleague.logIn('aino');
      await colleague.page.goto(visitor.page.url().replace('summary', 'customer-details'));
      await colleague.awake();
      await colleague.form.field('customer-details-email').fill('toinen@kuusama.example');
      await colleague.form.saveAndContinue();
      await visitor.follow(() => visitor.button('button-send').click());
      await expect(visitor.page.getByRole('alert')).toBeVisible();
      await isAccessible(visitor, 'changed after the review');
    });
  });
}
