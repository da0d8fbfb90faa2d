/** Sending twice makes one application. */
import { WAYS, expect, test } from '../fixtures/test';
import { APPLICANTS } from '../fixtures/world';
import { beginApplication, fillUntil, reference, send } from '../pages/filling';

const applicant = APPLICANTS['social-welfare'];

for (const { name, javaScriptEnabled } of WAYS) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    test('a double click makes one application', async ({ visitor }) => {
      await beginApplication(visitor, applicant);
      await fillUntil(visitor, applicant);
      await visitor.button('button-send').dblclick();
      const number = await reference(visitor);
      expect(number).not.toBe('');
      await visitor.follow(() => visitor.link('menu-services').first().click());
      await visitor.openService(applicant.service);
      await expect(visitor.page.getByText(number)).toBeVisible();
    });
  });
}

test('going back and sending again leads to the same receipt', async ({ visitor }) => {
  await beginApplication(visitor, applicant);
  await fillUntil(visitor, applicant);
  const number = await send(visitor);
  await visitor.page.goBack();
  expect(await reference(visitor)).toBe(number);
});

test('a summary that was open elsewhere sends nothing more', async ({ visitor, texts }) => {
  await beginApplication(visitor, applicant);
  await fillUntil(visitor, applicant);
  const other = await visitor.page.context().newPage();
  await other.goto(visitor.page.url());
  const number = await send(visitor);
  await other.getByRole('button', { name: texts.get('button-send'), exact: true }).click();
  await expect(other.locator('main')).toContainText(number);
});
