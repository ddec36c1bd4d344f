/** Whether a number is another one but for a share of it. */
export const isNear = (value: number, wanted: number, by: number): boolean => Math.abs(value / wanted - 1) < by;
