/** Logging in and out: cookies, the provider's session, and what stays behind. */
import { expect, test } from '../fixtures/test';
import { PEOPLE } from '../fixtures/world';

test('the session cookie is tied to the host and out of reach of scripts', async ({ visitor }) => {
  await visitor.logIn('aino');
  const cookies = await visitor.page.context().cookies();
  const session = cookies.find((cookie) => cookie.name === '__Host-sid');
  expect(session).toMatchObject({
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Lax',
    expires: -1,
  });
});

test('after logging out nothing personal is left behind', async ({ visitor, texts }) => {
  await visitor.logIn('aino');
  const front = visitor.page.url();
  const ended = visitor.page.waitForRequest(/\/identity\/\S*end/);
  await visitor.logOut();
  await ended;
  await expect(visitor.heading).toHaveText(texts.get('logged-out-title'));
  const cookies = await visitor.page.context().cookies();
  expect(cookies.map((cookie) => cookie.name)).not.toContain('__Host-sid');

  await visitor.page.goBack();
  await expect(visitor.page.locator('body')).not.toContainText(PEOPLE.aino);
  const answer = await visitor.page.goto(front);
  expect(answer?.status()).toBe(401);
  expect(answer?.headers()['cache-control']).toBe('no-store');
});

test('whoever logs in next on the same computer is asked who they are', async ({ visitor }) => {
  await visitor.logIn('aino');
  await visitor.logOut();
  await visitor.open();
  await visitor.link('log-in').first().click();
  await visitor.identify('siiri');
  await expect(visitor.page.locator('header')).toContainText(PEOPLE.siiri);
});

test('a login that is broken off says so', async ({ visitor, texts }) => {
  await visitor.open();
  await visitor.link('log-in').first().click();
  await visitor.page.getByRole('button', { name: /^(Keskeytä|Avbryt)$/ }).click();
  await expect(visitor.heading).toHaveText(texts.get('refusal-identification-cancelled.title'));
});
