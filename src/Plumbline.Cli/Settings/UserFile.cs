using System.Text;
using Plumbline.Core.Yaml;

namespace Plumbline.Cli.Settings;

/// <summary>Reads small text files that users write, whatever they turn out to be.</summary>
internal static class UserFile
{
    public const char ByteOrderMark = '\uFEFF';

    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private const int MostBytes = 1 << 20;

    /// <exception cref="InvalidFileException">The file cannot be read, is too large or no UTF-8.</exception>
    public static string Read(string path) => ReadWhole(path).TrimStart(ByteOrderMark);

    /// <summary>The text as it is, with a byte order mark where it has one.</summary>
    /// <exception cref="InvalidFileException">The file cannot be read, is too large or no UTF-8.</exception>
    public static string ReadWhole(string path)
    {
        if (Directory.Exists(path))
        {
            throw new InvalidFileException(path, "is a folder: name a file.");
        }

        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, path);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InvalidFileException(path, "does not exist.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InvalidFileException(path, $"cannot be read: {error.Message}");
        }
    }

    private static string Read(FileStream stream, string path)
    {
        var bytes = new byte[MostBytes + 1];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (count > MostBytes)
        {
            throw new InvalidFileException(path, "has more than 1 MB: no such file is that long.");
        }

        try
        {
            return Utf8.GetString(bytes, 0, count);
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidFileException(path, "is not UTF-8: save it with that encoding.");
        }
    }
}
