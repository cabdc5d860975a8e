const NAME = /^[0-9a-f]{2}[0-9a-f-]{34}\.[a-z]+$/;

/** Whether a name is one of our own making: an id, and which picture of it. */
export const isFileName = (name: string): boolean => NAME.test(name);
