from adafruit_templateengine import Template, TemplateSyntaxError, render_string, render_string_iter, safe_html

print(render_string("Hello {{ context['name'] }}!", {"name": "World"}))
page = """<ul>
{% for item in context["items"] %}
  <li>{{ item["name"] }}: {% if item["count"] > 1 %}many{% elif item["count"] == 1 %}one{% else %}none{% endif %}</li>
{% endfor %}
</ul>{# gone #}{% comment %} gone, too {% endcomment %}
{% for i in range(9) %}{{ i }}{% empty %}nothing{% endfor %}{% for i in () %}x{% empty %}none{% endfor %}
"""
items = [{"name": "a & b", "count": 2}, {"name": "<c>", "count": 1}, {"name": "'d'", "count": 0}]
template = Template(page)
try:
    print(template.render({"items": items}))
except Exception as error:
    print(type(error).__name__, error)
print(list(render_string_iter("{% for i in range(5) %}{{ i }},{% endfor %}", chunk_size=4)))
print(render_string("{% autoescape off %}{{ '<b>' }}{% autoescape on %}{{ '<b>' }}", {}))
print(safe_html("<a href='x'>&amp; & \"q\" $ { } \\</a>"))
for bad in ("{% for x in y %}", "{% endfor %}", "{% nothing %}", "{{ x", "{% if %}{% endif %}"):
    try:
        print(render_string(bad, {}))
    except (TemplateSyntaxError, SyntaxError) as error:
        print(type(error).__name__)
