using System.Text;
using Plumbline.Core.Redaction;

namespace Plumbline.Cli.Terminal;

/// <summary>Standard error without OCIDs. Writes pieces as they come: nobody cuts an OCID in two.</summary>
internal sealed class RedactingWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(value);

    public override void Write(string? value) => inner.Write(value is null ? null : Pseudonym.In(value));

    public override void WriteLine(string? value) => inner.WriteLine(value is null ? null : Pseudonym.In(value));

    public override void Flush() => inner.Flush();
}
