using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Tests.Client.Http;

public sealed class OutboundProxyTests
{
    private static readonly Uri Host = new("https://kms.us-ashburn-1.oraclecloud.com");

    [Theory]
    [InlineData("HTTPS_PROXY", "http://proxy.example:8080", "http://proxy.example:8080/")]
    [InlineData("https_proxy", "http://proxy.example:8080", "http://proxy.example:8080/")]
    [InlineData("ALL_PROXY", "socks5://proxy.example:1080", "socks5://proxy.example:1080/")]
    [InlineData("HTTPS_PROXY", "proxy.example:8080", "http://proxy.example:8080/")]
    public void The_environment_names_it(string variable, string value, string proxy) =>
        Of((variable, value))!.GetProxy(Host)!.ToString().ShouldBe(proxy);

    [Fact]
    public void Without_a_variable_there_is_none() => Of().ShouldBeNull();

    [Fact]
    public void A_name_in_lower_case_comes_first() =>
        Of(("HTTPS_PROXY", "http://one"), ("https_proxy", "http://two"))!.GetProxy(Host)!.Host.ShouldBe("two");

    [Fact]
    public void The_option_comes_before_the_environment() =>
        OutboundProxy
            .Of(Options(("HTTPS_PROXY", "http://one")) with { Proxy = new Uri("http://two") })!
            .GetProxy(Host)!
            .Host.ShouldBe("two");

    [Theory]
    [InlineData("*")]
    [InlineData("oraclecloud.com")]
    [InlineData(".oraclecloud.com")]
    [InlineData("*.oraclecloud.com")]
    [InlineData("ORACLECLOUD.COM")]
    [InlineData("kms.us-ashburn-1.oraclecloud.com")]
    [InlineData("oraclecloud.com:443")]
    [InlineData("example.com, oraclecloud.com")]
    [InlineData("example.com oraclecloud.com")]
    public void A_host_that_NO_PROXY_names_is_reached_directly(string direct) =>
        Of(("HTTPS_PROXY", "http://proxy.example"), ("NO_PROXY", direct))!.GetProxy(Host).ShouldBeNull();

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("cloud.com")]
    [InlineData("oraclecloud.com:8443")]
    [InlineData("oraclecloud.com.example")]
    public void A_host_that_it_does_not_name_is_not(string direct) =>
        Of(("HTTPS_PROXY", "http://proxy.example"), ("NO_PROXY", direct))!.GetProxy(Host).ShouldNotBeNull();

    [Fact]
    public void This_machine_is_always_reached_directly() =>
        Of(("HTTPS_PROXY", "http://proxy.example"))!.GetProxy(new Uri("http://127.0.0.1:8080")).ShouldBeNull();

    [Fact]
    public void The_password_in_the_address_is_used()
    {
        var credential = Of(("HTTPS_PROXY", "http://user:p%40ss@proxy.example"))!
            .Credentials!.GetCredential(Host, "Basic")!;
        credential.UserName.ShouldBe("user");
        credential.Password.ShouldBe("p@ss");
    }

    [Theory]
    [InlineData("ht!tp://user:sekret@x")]
    [InlineData("http://")]
    [InlineData("http://user:sekret@x:99999")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    public void What_is_no_address_is_refused_and_not_quoted(string value) =>
        Should
            .Throw<ConfigurationException>(() => Of(("HTTPS_PROXY", value)))
            .Message.ShouldBe(
                "HTTPS_PROXY is not the address of a proxy. Write it as 'http://proxy.example:8080', or unset it."
            );

    private static OutboundProxy? Of(params (string Name, string Value)[] variables) =>
        OutboundProxy.Of(Options(variables));

    private static ConnectionOptions Options(params (string Name, string Value)[] variables) =>
        new()
        {
            HomeDirectory = "/nowhere",
            Environment = variables.ToDictionary(pair => pair.Name, pair => pair.Value),
        };
}
