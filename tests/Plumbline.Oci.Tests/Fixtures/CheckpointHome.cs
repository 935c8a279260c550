using System.Collections.Concurrent;
using System.Text;
using Plumbline.Oci.Discovery.Journals;

namespace Plumbline.Oci.Tests.Fixtures;

/// <summary>A folder for checkpoints that is gone after the test.</summary>
internal sealed class CheckpointHome : IDisposable
{
    public const string Scan = "scan";
    public const string Program = "build";

    public static readonly DateTimeOffset Began = new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero);

    private readonly ConcurrentQueue<string> _warnings = new();

    public CheckpointHome() => Folder = new CheckpointFolder(Path, _warnings.Enqueue);

    public CheckpointFolder Folder { get; }

    public string Path { get; } =
        System.IO.Path.Combine(Directory.CreateTempSubdirectory("plumbline-checkpoints-").FullName, "state");

    public IReadOnlyList<string> Warnings => [.. _warnings];

    /// <summary>All files, by name.</summary>
    public IReadOnlyList<string> Files =>
        [.. Directory.EnumerateFiles(Path).Select(file => System.IO.Path.GetFileName(file)).Order()];

    public Journal Create(string scan = Scan, string program = Program, DateTimeOffset? began = null) =>
        Folder.Create(new JournalHeader(JournalHeader.CurrentFormat, program, scan, began ?? Began));

    /// <summary>A checkpoint with one answer, of a scan that has ended. Its path.</summary>
    public string Leave(string scan = Scan, string program = Program, DateTimeOffset? began = null)
    {
        using var journal = Create(scan, program, began);
        journal.Answer("question", "answer");
        return journal.Path!;
    }

    public async Task<Journal?> FindAsync(string scan = Scan, string program = Program) =>
        (await Folder.FindAsync(scan, program))?.Journal;

    /// <summary>A file that only its owner may read.</summary>
    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path);
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(path, bytes);
        File.SetUnixFileMode(path, TestHome.OwnerOnly);
        return path;
    }

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public void Dispose() => Directory.Delete(System.IO.Path.GetDirectoryName(Path)!, recursive: true);
}
