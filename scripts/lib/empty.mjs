// Stands for style sheets under Jest.
export {};
