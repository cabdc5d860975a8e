import {
  createContext,
  type ReactNode,
  useContext,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useLocation, useRevalidator } from 'react-router';
import type { DeskEvent } from '../../../../core/contract/index.js';
import { createLiveStore, type LiveState, type LiveStore } from './live-store.js';
import { useActivity } from './use-activity.js';
import { useEvents } from './use-events.js';

const Store = createContext<LiveStore>(createLiveStore());

/** Milliseconds in which what happens together is fetched together. */
const TOGETHER = 150;
/** After so long without a hand on it a desk asks for nothing. */
const RESTS_AFTER = 10 * 60_000;

interface LiveDeskProps {
  /** Who is signed in. */
  readonly me: string;
  readonly children: ReactNode;
}

/** Listens to what happens, and fetches list, counts and voice anew when something did. */
export const LiveDesk = ({ me, children }: LiveDeskProps) => {
  const [store] = useState(createLiveStore);
  const { revalidate } = useRevalidator();
  const { pathname } = useLocation();
  const timer = useRef<number | undefined>(undefined);
  const waits = useRef(false);
  const fetchAnew = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      waits.current = !isActive();
      if (!waits.current) void revalidate();
    }, TOGETHER);
  };
  const isActive = useActivity(RESTS_AFTER, () => {
    if (waits.current) fetchAnew();
  });
  useEvents((event: DeskEvent) => {
    store.hear(event, me);
    if (event.kind === 'over') store.forgetPeople();
    // One's own draft is kept every few seconds, and nothing of it is new.
    const isOwnDraft = event.kind === 'changed' && event.verb === 'draft' && event.by?.id === me;
    const tells = event.kind === 'arrived' || event.kind === 'changed' || event.kind === 'missed';
    if (tells && !isOwnDraft) fetchAnew();
  }, pathname);
  return <Store value={store}>{children}</Store>;
};

export const useLiveStore = (): LiveStore => useContext(Store);
export const useLive = (): LiveState => {
  const store = useLiveStore();
  return useSyncExternalStore(store.subscribe, store.get, store.atFirst);
};
