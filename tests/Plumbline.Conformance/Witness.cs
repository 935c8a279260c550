using Plumbline.Simulator.Api;

namespace Plumbline.Conformance;

/// <summary>A client, and the operations that it has called with success.</summary>
internal sealed record Witness(string Letter, string Name, IReadOnlySet<string> Operations)
{
    public bool HasSeen(Route route) => Operations.Contains(route.Name);

    /// <summary>Reads the proofs, one operation a line, in the files that fit a pattern.</summary>
    public static Witness Read(string letter, string name, string folder, string pattern) =>
        new(
            letter,
            name,
            Directory
                .EnumerateFiles(folder, pattern)
                .SelectMany(File.ReadLines)
                .Where(line => !line.StartsWith('#'))
                .ToHashSet(StringComparer.Ordinal)
        );
}
