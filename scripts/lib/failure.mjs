/** What went wrong outside our own code: its words help, our stack does not. */
export class Failure extends Error {
  constructor(message) {
    super(message);
    this.stack = message;
  }
}
