namespace Plumbline.Core.Yaml;

/// <summary>A file that a user wrote cannot be used. Its messages quote the file: they are hostile input.</summary>
public sealed class InvalidFileException : Exception
{
    public InvalidFileException(string file, string sentence)
        : base($"The file '{file}' {sentence}") => Lines = [Message];

    internal InvalidFileException(IReadOnlyList<string> lines)
        : base(lines[0]) => Lines = lines;

    /// <summary>One problem each, as <c>file:line:column: sentence</c>.</summary>
    public IReadOnlyList<string> Lines { get; }
}
