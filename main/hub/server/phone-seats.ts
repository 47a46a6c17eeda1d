/** How many phones may listen at once. */
export const mostSeats = { ofTicket: 3, ofAddress: 30, inAll: 300 } as const;

interface Seat {
  ticket: number;
  address: string;
  /** Asks whoever sits there to leave. */
  leave(): void;
}

/**
 * Who listens. A ticket's fourth page takes the place of its first: a phone that walked out of the Wi-Fi leaves a line behind
 * that nobody has closed yet. Beyond the other bounds there is no seat, and a page asks from time to time instead.
 */
export function createPhoneSeats() {
  const seats = new Set<Seat>();
  const count = (of: (seat: Seat) => boolean): number => [...seats].filter(of).length;
  return {
    /** Gives it back; null: there is none. */
    take(seat: Seat): (() => void) | null {
      const own = [...seats].filter(({ ticket }) => ticket === seat.ticket);
      const [oldest] = own;
      if (own.length >= mostSeats.ofTicket && oldest) {
        seats.delete(oldest);
        oldest.leave();
      }
      if (seats.size >= mostSeats.inAll) return null;
      if (count(({ address }) => address === seat.address) >= mostSeats.ofAddress) return null;
      seats.add(seat);
      return () => void seats.delete(seat);
    },
    count: () => seats.size,
  };
}
