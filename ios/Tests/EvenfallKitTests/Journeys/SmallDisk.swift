import Foundation
import Glibc

/// A disk of four megabytes that can be filled without harm, mounted at a folder until `remove`.
final class SmallDisk {
  private let folder: URL
  private var ballast: URL { folder.appendingPathComponent("ballast") }

  init(at folder: URL) throws {
    self.folder = folder
    guard mount("evenfall", folder.path, "tmpfs", 0, "size=4m") == 0 else {
      throw Missing("no disk can be mounted at \(folder.path): \(String(cString: strerror(errno)))")
    }
  }

  /// Fills it to the last byte.
  func fill() throws {
    guard let file = fopen(ballast.path, "w") else { throw Missing("nothing can be written to the small disk") }
    setvbuf(file, nil, _IONBF, 0)
    let zeros = [UInt8](repeating: 0, count: 4096)
    while fwrite(zeros, 1, zeros.count, file) == zeros.count {}
    fclose(file)
  }

  /// Gives the room back.
  func free() throws { try FileManager.default.removeItem(at: ballast) }

  func remove() { umount2(folder.path, Int32(MNT_DETACH)) }
}
