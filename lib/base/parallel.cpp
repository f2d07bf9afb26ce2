#include "base/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace dutoan {

void on_threads(unsigned jobs, const std::function<void(unsigned)>& work) {
  if (jobs <= 1) {
    work(0);
    return;
  }
  std::exception_ptr failure;
  std::mutex mutex;
  const auto guarded = [&](unsigned worker) {
    try {
      work(worker);
    } catch (...) {
      const std::scoped_lock lock(mutex);
      if (!failure) failure = std::current_exception();
    }
  };
  std::vector<std::thread> threads;
  for (unsigned worker = 1; worker < jobs; ++worker)
    threads.emplace_back(guarded, worker);
  guarded(0);
  for (std::thread& thread : threads)
    thread.join();
  if (failure) std::rethrow_exception(failure);
}

void for_each_index(std::size_t count, unsigned jobs,
                    const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next = 0;
  const auto useful = unsigned(std::min<std::size_t>(jobs, std::max<std::size_t>(count, 1)));
  on_threads(useful, [&](unsigned) {
    for (std::size_t i = next++; i < count; i = next++)
      work(i);
  });
}

}  // namespace dutoan
