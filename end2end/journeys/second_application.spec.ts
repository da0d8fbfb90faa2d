/** Who applies again signs no commitment and finds the shared details filled in. */
import { expect, test } from '../fixtures/test';
import { APPLICANTS, ORGANISATIONS } from '../fixtures/world';
import { beginApplication, fillUntil, send } from '../pages/filling';

test('a customer of old signs no commitment and has its details', async ({ visitor, texts }) => {
  await visitor.logIn('lena');
  await visitor.choose(ORGANISATIONS.lumo);
  await visitor.openService('imaging');
  await visitor.begin();
  await expect(visitor.form.step('service-description')).toBeVisible();
  await expect(visitor.form.step('commitment')).toHaveCount(0);
  await visitor.form.submit(visitor.form.step('customer-details'));
  await expect(visitor.form.field('customer-details-street-address')).toHaveValue('Isokatu 30');
  await expect(visitor.form.field('customer-details-email')).toHaveValue('toimisto@lumo.example');
  await visitor.form.submit(visitor.form.step('contacts'));
  await expect(visitor.form.rows('contacts')).toHaveCount(3);
  await expect(visitor.page.locator('main')).toContainText(texts.get('role-administrative'));
});

test('the second application follows from the first that was sent', async ({ visitor }) => {
  const first = APPLICANTS['patient-data'];
  await beginApplication(visitor, first);
  await fillUntil(visitor, first);
  await send(visitor);
  await visitor.follow(() => visitor.link('menu-services').first().click());
  await visitor.openService('prescription');
  await visitor.begin();
  await expect(visitor.form.step('billing')).toBeVisible();
  await expect(visitor.form.step('commitment')).toHaveCount(0);
  await visitor.form.submit(visitor.form.step('billing'));
  await expect(visitor.form.field('billing-street-address')).toHaveValue('Laskukatu 4');
  await visitor.form.submit(visitor.form.step('contacts'));
  await expect(visitor.form.field('contacts-first-name').first()).toHaveValue('Aino');
});
