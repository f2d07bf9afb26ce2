// Pieces that one thread makes and another uses, in their order.
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace dutoan {

template <class Piece>
class HandOver {
 public:
  /// Whoever is faster waits once so many pieces lie there, so that memory does not grow with them.
  explicit HandOver(std::size_t most_waiting) : most_waiting_(most_waiting) {}

  /// After the end a piece is dropped: nobody is there to use it.
  void put(Piece piece) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return ended_ || waiting_.size() < most_waiting_; });
    if (ended_) return;
    waiting_.push_back(std::move(piece));
    changed_.notify_all();
  }

  /// Nothing when all are taken and there will be no more.
  [[nodiscard]] std::optional<Piece> take() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return ended_ || !waiting_.empty(); });
    if (waiting_.empty()) return std::nullopt;
    std::optional<Piece> piece = std::move(waiting_.front());
    waiting_.pop_front();
    changed_.notify_all();
    return piece;
  }

  void end() {
    const std::scoped_lock lock(mutex_);
    ended_ = true;
    changed_.notify_all();
  }

  /// Ends it when either side leaves, even by an exception: the other must not wait for ever.
  class Side {
   public:
    explicit Side(HandOver& of) : of_(of) {}
    ~Side() { of_.end(); }
    Side(const Side&) = delete;
    Side& operator=(const Side&) = delete;

   private:
    HandOver& of_;
  };

 private:
  std::size_t most_waiting_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Piece> waiting_;
  bool ended_ = false;
};

}  // namespace dutoan
