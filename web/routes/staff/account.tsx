import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Account } from '../../features/desk/account/Account.js';
import { changeAccount } from '../../features/desk/account/change-account.js';
import { loadAccount } from '../../features/desk/account/load-account.js';
import { deskVisit } from '../../features/desk/desk-visit.js';
import { useOutcome } from '../../features/desk/use-outcome.js';
import { formOf, noStore } from '../../features/forms/form-fields.js';

/** Keys and codes that are shown once are on it. */
export const headers = noStore;

export const loader = (args: LoaderFunctionArgs) => loadAccount(deskVisit(args));

export const action = async (args: ActionFunctionArgs) =>
  changeAccount(deskVisit(args), await formOf(args.request));

export default function AccountRoute() {
  return <Account view={useLoaderData<typeof loader>()} state={useOutcome<typeof action>()} />;
}
