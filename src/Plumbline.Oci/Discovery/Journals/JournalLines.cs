using System.Buffers;
using System.IO.Pipelines;

namespace Plumbline.Oci.Discovery.Journals;

/// <summary>Splits a journal into its lines, with the place where each begins. An unfinished last line is left out.</summary>
internal static class JournalLines
{
    public static async IAsyncEnumerable<(long Offset, ReadOnlyMemory<byte> Line)> ReadAsync(Stream stream)
    {
        var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 1 << 20));
        for (long offset = 0; ; )
        {
            var result = await reader.ReadAsync();
            var rest = result.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                var line = rest.Slice(0, end).ToArray();
                yield return (offset, line);
                offset += line.Length + 1;
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            reader.AdvanceTo(rest.Start, rest.End);
            if (result.IsCompleted)
            {
                yield break;
            }
        }
    }
}
