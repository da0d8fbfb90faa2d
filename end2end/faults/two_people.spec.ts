/** Two sessions change one draft: field by field, nothing is lost unseen. */
import { WAYS, expect, test } from '../fixtures/test';
import { APPLICANTS, ORGANISATIONS } from '../fixtures/world';
import { beginApplication, fillUntil, send } from '../pages/filling';
import type { Visitor } from '../pages/visitor';

const applicant = APPLICANTS['patient-data'];

/** Eino opens the draft that Aino began, at a step. */
async function joins(eino: Visitor, step: string): Promise<void> {
  await eino.logIn('eino');
  await eino.choose(ORGANISATIONS.kuusama);
  await eino.openService(applicant.service);
  await eino.follow(() => eino.link('front-continue').click());
  await eino.form.submit(eino.form.step(step));
}

for (const { name, javaScriptEnabled } of WAYS) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    test('answers to different fields are merged', async ({ visitor, another }) => {
      await beginApplication(visitor, applicant);
      await visitor.form.submit(visitor.form.step('customer-details'));
      const eino = await another();
      await joins(eino, 'customer-details');
      await visitor.form.field('customer-details-email').fill('aino@kuusama.example');
      await visitor.form.submit(visitor.form.button('button-previous'));
      await eino.form.field('customer-details-phone').fill('0401234567');
      await eino.form.saveAndContinue();
      await eino.isAt('contacts');
      await eino.form.submit(eino.form.button('button-previous'));
      const { form } = eino;
      await expect(form.field('customer-details-email')).toHaveValue('aino@kuusama.example');
      await expect(form.field('customer-details-phone')).toHaveValue('0401234567');
    });

    test('of two answers to one field both are shown and one chosen', async ({
      visitor,
      another,
      texts,
    }) => {
      await beginApplication(visitor, applicant);
      await visitor.form.submit(visitor.form.step('customer-details'));
      const eino = await another();
      await joins(eino, 'customer-details');
      await visitor.form.field('customer-details-email').fill('aino@kuusama.example');
      await visitor.form.submit(visitor.form.button('button-previous'));
      await eino.form.field('customer-details-email').fill('eino@kuusama.example');
      await eino.form.field('customer-details-phone').fill('0401234567');
      await eino.form.saveAndContinue();

      await expect(eino.heading).toHaveText(texts.get('conflict-title'));
      const group = eino.page.getByRole('radiogroup', { name: texts.get('customer-details-email') });
      await expect(group).toContainText('aino@kuusama.example');
      const mine = group.getByRole('radio', { name: texts.get('conflict-yours') });
      await expect(group).toContainText('eino@kuusama.example');
      await mine.check();
      await eino.form.saveAndContinue();
      await eino.isAt('contacts');
      await eino.form.submit(eino.form.button('button-previous'));
      await expect(eino.form.field('customer-details-email')).toHaveValue('eino@kuusama.example');
      await expect(eino.form.field('customer-details-phone')).toHaveValue('0401234567');
    });
  });
}

test('a row that one removed and another changed is asked about', async ({
  visitor,
  another,
  texts,
}) => {
  await beginApplication(visitor, applicant);
  await fillUntil(visitor, applicant, 'contacts');
  const first = visitor.form.row('contacts', 1);
  await visitor.form.field('contacts-first-name', first).fill('Aino');
  await visitor.form.submit(visitor.form.button('button-previous'));
  await visitor.form.saveAndContinue();
  const eino = await another();
  await joins(eino, 'contacts');
  await visitor.form.field('contacts-first-name', first).fill('Aino Maria');
  await visitor.form.submit(visitor.form.button('button-previous'));

  const removal = eino.form.row('contacts', 1).getByRole('button', {
    name: texts.get('contacts-remove'),
  });
  await removal.click();
  if (eino.scripted) await eino.form.button('button-save-continue').click();
  await expect(eino.heading).toHaveText(texts.get('conflict-title'));
  await expect(eino.form.box('conflict-keep-row')).toBeChecked();
  await eino.form.saveAndContinue();
  await eino.isAt('contacts');
  await expect(eino.form.field('contacts-first-name')).toHaveValue('Aino Maria');
});

test('what a colleague changed after the review is told before sending', async ({
  visitor,
  another,
  texts,
}) => {
  await beginApplication(visitor, applicant);
  await fillUntil(visitor, applicant);
  const eino = await another();
  await joins(eino, 'customer-details');
  await eino.form.field('customer-details-email').fill('toinen@kuusama.example');
  await eino.form.saveAndContinue();
  await eino.isAt('contacts');

  await visitor.follow(() => visitor.button('button-send').click());
  const told = visitor.page.getByRole('alert');
  await expect(told).toContainText(texts.get('review-changed-title'));
  await expect(told.getByRole('link')).toHaveText([
    new RegExp(texts.get('customer-details-email')),
  ]);
  await expect(visitor.page.locator('main')).toContainText('toinen@kuusama.example');
  expect(await send(visitor)).not.toBe('');
});
