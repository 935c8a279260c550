using System.Text;

namespace Plumbline.Cli.Options;

/// <summary>A text file that people write by hand: it is read whole, and has an end.</summary>
internal static class SmallFile
{
    private const int MostCharacters = 4 * 1024 * 1024;

    /// <exception cref="UsageException">It cannot be read, is no UTF-8, or is too big to be written by hand.</exception>
    public static string Read(string path)
    {
        try
        {
            using var reader = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
            var text = new char[MostCharacters + 1];
            var length = reader.ReadBlock(text);
            return length <= MostCharacters
                ? new string(text, 0, length)
                : throw new UsageException($"The file '{path}' is bigger than 4 MiB: nobody wrote that by hand.");
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"The file '{path}' is no text in UTF-8.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The file '{path}' cannot be read: {error.Message}");
        }
    }
}
