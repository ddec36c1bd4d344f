import { type Fields, HDF5_MAGIC, NOWHERE, unsupported } from './bytes';

/**
 * Where the header of the root group stands, by the file's superblock ("HDF5 File Format Specification Version 3.0", II.A).
 * Addresses are read where they have 8 bytes and count from the first one, as everywhere.
 */
export function rootGroupOf({ u8, u64 }: Fields): number {
  const after = HDF5_MAGIC.length;
  const version = u8(after);
  const old = version === 0 || version === 1;
  if (!old && version !== 2 && version !== 3) throw unsupported(`superblock ${version}`);
  const sizes = old ? after + 5 : after + 1;
  if (u8(sizes) !== 8 || u8(sizes + 1) !== 8) throw unsupported('addresses');
  const base = version === 0 ? 24 : version === 1 ? 28 : 12;
  if (u64(base) !== 0) throw unsupported('base address');
  // Behind four addresses; of an old one in an entry of a group, behind that of its name.
  const root = u64(old ? base + 32 + 8 : base + 24);
  if (root === NOWHERE) throw unsupported('root group');
  return root;
}
