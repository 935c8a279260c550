namespace Plumbline.Core.Yaml;

/// <summary>Something in a file that cannot be used.</summary>
/// <param name="Sentence">What is wrong and what would be right.</param>
public sealed record FileProblem(int Line, int Column, string Sentence);
